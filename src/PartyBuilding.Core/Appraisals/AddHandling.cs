namespace PartyBuilding.Core.Appraisals;

/// <summary>Records what is done about somebody who is not qualified.</summary>
/// <param name="HandlingKey">Key of the submission: a second copy adds nothing.</param>
/// <param name="DueOn">Last day of the limit; for a correction.</param>
public sealed record AddHandling(
    Guid Key, int Version, Guid HandlingKey, Guid EntryKey, HandlingKind Kind, DateOnly On, string? What, DateOnly? DueOn = null);
