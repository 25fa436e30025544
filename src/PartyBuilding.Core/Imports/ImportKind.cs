namespace PartyBuilding.Core.Imports;

/// <summary>What a sheet is about.</summary>
public enum ImportKind : byte
{
    /// <summary>党员.</summary>
    Members = 1,

    /// <summary>党组织, with their units.</summary>
    Organisations = 2,

    /// <summary>班子: terms and posts.</summary>
    Committees = 3,

    /// <summary>组织关系转接, a row a member.</summary>
    Transfers = 4,

    /// <summary>组织生活, a row a meeting.</summary>
    Meetings = 5,

    /// <summary>党费收缴, a row a member and month.</summary>
    DuesPayments = 6,

    /// <summary>年度考核结论, a row a cadre and year.</summary>
    AnnualResults = 7,
}
