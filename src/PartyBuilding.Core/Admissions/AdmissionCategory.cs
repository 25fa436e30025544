namespace PartyBuilding.Core.Admissions;

/// <summary>Whom the special rules on democratic parties concern (L1543).</summary>
public enum AdmissionCategory : byte
{
    /// <summary>一般人员.</summary>
    Ordinary = 1,

    /// <summary>民主党派一般成员: the ordinary route.</summary>
    DemocraticMember = 2,

    /// <summary>民主党派负责人.</summary>
    DemocraticLeader = 3,

    /// <summary>无党派上层爱国人士.</summary>
    NonPartyPatriot = 4,
}
