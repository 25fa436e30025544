namespace PartyBuilding.Core.OrganisationLife;

/// <summary>How a branch reports to its members (宝山党建 2005 L409-413).</summary>
public enum ReportForm : byte
{
    /// <summary>座谈.</summary>
    Forum = 1,

    /// <summary>演讲.</summary>
    Speech = 2,

    /// <summary>讨论.</summary>
    Discussion = 3,
}
