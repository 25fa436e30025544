namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: the sheet of one rater about one subject.</summary>
/// <param name="Rater">Number of the rater within the group; the same number again replaces the sheet.</param>
public sealed record RateSubject(Guid SubjectKey, int Version, Guid? GroupKey, int? Rater, IReadOnlyDictionary<Guid, decimal?> Points);
