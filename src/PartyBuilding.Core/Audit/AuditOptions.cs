namespace PartyBuilding.Core.Audit;

/// <summary>The section <c>Audit</c> of the configuration.</summary>
public sealed class AuditOptions
{
    public const string Section = "Audit";

    /// <summary>Folder outside the database, best on another machine, that keeps each day's head of the chain; empty for none.</summary>
    public string HeadFolder { get; set; } = "App_Data/audit-heads";

    /// <summary>Minutes between two looks at the head.</summary>
    public int HeadMinutes { get; set; } = 10;
}
