namespace PartyBuilding.Core.Audit;

/// <summary>
/// The one row that holds the end of the chain. Whoever adds to the chain locks it first, so that no two events follow
/// the same one.
/// </summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long ChainNo { get; set; }

    /// <summary>Hash of the last event; empty before the first.</summary>
    public string Hash { get; set; } = "";
}
