namespace PartyBuilding.Core.Funds;

/// <summary>Registers a fund, or puts it right; its kind and holder stay.</summary>
/// <param name="Key">Of the record; for a new one the key of the submission, so that a second copy adds nothing.</param>
/// <param name="Version">Recording number the form knew; null for a new one.</param>
/// <param name="Year">Null for a fund that goes on from year to year.</param>
/// <param name="LeastFen">Least for one family; only of relief funds, like <paramref name="MostFen"/> and <paramref name="IsOnceAYear"/>.</param>
public sealed record SaveFund(
    Guid Key, long? Version, Guid HolderKey, FundKind? Kind, string? Name, int? Year, long? LeastFen, long? MostFen, bool IsOnceAYear, string? Note);
