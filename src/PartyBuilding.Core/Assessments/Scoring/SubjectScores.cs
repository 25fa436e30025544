namespace PartyBuilding.Core.Assessments.Scoring;

/// <summary>Everything that is in about one subject.</summary>
/// <param name="Together">Groups too small to stand alone: their marks stand under the first of them, and their weights add up.</param>
public sealed record SubjectScores(
    IReadOnlyList<Rating> Ratings, IReadOnlyList<GradeVotes> Votes, IReadOnlyList<Fault> Faults, IReadOnlyList<Measured> Measures, IReadOnlyList<Guid>? Together = null);
