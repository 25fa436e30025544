namespace PartyBuilding.Core.Appraisals;

/// <summary>Opens the year's round for one branch or for many at once.</summary>
/// <param name="Key">Key of the submission: a second copy of the same form opens nothing.</param>
/// <param name="Plan">What the committee or the branch wants done; becomes the plan of each round when given (L1779).</param>
public sealed record OpenRounds(
    Guid Key, IReadOnlyList<Guid> BranchKeys, int Year, DateOnly ReferenceOn, DateOnly StartsOn, DateOnly EndsOn, string? Plan = null);
