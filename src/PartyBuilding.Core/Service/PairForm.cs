namespace PartyBuilding.Core.Service;

/// <summary>Forms of pairing (双结对, 简报S001 L24, L30).</summary>
public enum PairForm : byte
{
    /// <summary>一个支部结对一名困难群众.</summary>
    BranchAndPerson = 1,

    /// <summary>党组织与基层单位、居民区或两新组织结对.</summary>
    OrganisationAndUnit = 2,

    /// <summary>党员与困难家庭结对, 手册2008 L1657.</summary>
    MemberAndHousehold = 3,
}
