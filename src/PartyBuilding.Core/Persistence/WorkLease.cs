namespace PartyBuilding.Core.Persistence;

/// <summary>
/// One row for each kind of background work. The instance that holds it does the work and goes on holding it by renewing;
/// when it dies, the row runs out and another takes it.
/// </summary>
public sealed class WorkLease
{
    /// <summary>Heads of the audit chain are written outside the database.</summary>
    public const string AuditHeads = "audit-heads";

    /// <summary>Periods past their lock day are locked.</summary>
    public const string PeriodLocking = "period-locking";

    /// <summary>Uploaded sheets are checked and written.</summary>
    public const string Imports = "imports";

    /// <summary>Data checks of large scopes are carried out.</summary>
    public const string Quality = "quality";

    /// <summary>Yearly returns of large districts are computed.</summary>
    public const string Annual = "annual-runs";

    public required string Name { get; init; }

    /// <summary>Name of the instance, for whoever asks which one works; empty before the first.</summary>
    public string Holder { get; set; } = "";

    /// <summary>UTC. From this moment on anybody may take it.</summary>
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;
}
