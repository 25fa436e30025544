namespace PartyBuilding.Core.Assessments.Scoring;

/// <summary>How many of a group marked a grade for one indicator.</summary>
public sealed record GradeVotes(Guid Group, Guid Indicator, Guid Grade, int Votes);
