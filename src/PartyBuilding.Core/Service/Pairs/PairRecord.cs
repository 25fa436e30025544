namespace PartyBuilding.Core.Service.Pairs;

/// <summary>A pairing with everything recorded under it.</summary>
/// <param name="Who">The member who helps, where one does.</param>
public sealed record PairRecord(
    Guid Key, long Version, Guid BranchKey, string Branch, PairForm Form, PairRound Round, PairHelper Helper, string? Who, string Helped, DateOnly On,
    string? Promise, int PromisedItems, DateOnly? SignedOn, string? Note, DateOnly? EndedOn, string? Result)
{
    public IReadOnlyList<PairEntryRow> Entries { get; init; } = [];

    public IReadOnlyList<ServiceHistoryRow> History { get; init; } = [];

    public int Visits => Entries.Count(e => e.Kind == PairEntryKind.Visit);

    public DateOnly? LastVisit => Entries.Where(e => e.Kind == PairEntryKind.Visit).Max(e => (DateOnly?)e.On);

    public int Fulfilled => Entries.Sum(e => e.Items);

    public long AmountFen => Entries.Sum(e => e.AmountFen ?? 0);
}
