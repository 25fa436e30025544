namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>A member of a team who has no report at a session that was held.</summary>
/// <param name="MainElsewhere">Unit of the team of their main post; null when it is this one.</param>
public sealed record OutstandingFacts(string Name, string? MainElsewhere);
