namespace PartyBuilding.Core.Appraisals;

/// <summary>One result and comment for the members chosen (L1791).</summary>
/// <param name="Evidence">Facts behind a problem; asked for each member alone.</param>
public sealed record GiveResults(
    Guid Key, int Version, IReadOnlyList<Guid> Entries, string? ResultCode, string? Comment, DateOnly On, string? Evidence = null);
