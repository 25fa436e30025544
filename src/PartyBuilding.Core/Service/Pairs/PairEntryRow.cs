namespace PartyBuilding.Core.Service.Pairs;

/// <summary>An entry under a pairing as its page shows it.</summary>
public sealed record PairEntryRow(Guid Key, PairEntryKind Kind, DateOnly On, string? Member, string? By, string What, int Items, long? AmountFen)
{
    public string Who => string.Join("、", new[] { Member, By }.Where(w => !string.IsNullOrEmpty(w)));
}
