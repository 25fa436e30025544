namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>Two people who may be one.</summary>
/// <param name="IsStrict">They hold one ID number.</param>
/// <param name="SameBranch">Both are on the books of one branch, which weighs more.</param>
public sealed record DuplicateRow(PersonSummary First, PersonSummary Second, bool IsStrict, bool SameBranch);
