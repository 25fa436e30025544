namespace PartyBuilding.Core.Assessments.Scoring;

/// <summary>Points that one rater of a group gave for one indicator. Raters are numbers, not people.</summary>
public sealed record Rating(Guid Group, int Rater, Guid Indicator, decimal Points);
