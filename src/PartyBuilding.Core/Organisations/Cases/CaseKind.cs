namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>What a case is about.</summary>
public enum CaseKind : byte
{
    /// <summary>成立党组织.</summary>
    SetUp = 1,

    /// <summary>隶属关系变更.</summary>
    Affiliation = 2,
}
