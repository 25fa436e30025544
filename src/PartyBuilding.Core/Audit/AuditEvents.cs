namespace PartyBuilding.Core.Audit;

/// <summary>Event codes of the audit itself.</summary>
public static class AuditEvents
{
    /// <summary>Rows changed without an event of their own, e.g. a failed-sign-in counter.</summary>
    public const string DataSaved = "data.saved";

    /// <summary>Somebody searched the log.</summary>
    public const string Searched = "audit.searched";
}
