namespace PartyBuilding.Core.Education;

/// <summary>A branch and its last party-spirit analysis.</summary>
public sealed record AnalysisRow(Guid BranchKey, string Branch, DateOnly? LastOn, DateOnly? NextOn, string? Problems, string? Rectification);
