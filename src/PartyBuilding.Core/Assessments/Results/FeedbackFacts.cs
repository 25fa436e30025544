namespace PartyBuilding.Core.Assessments.Results;

/// <summary>A result that has not been told yet.</summary>
public sealed record FeedbackFacts(DateOnly DecidedOn, DateOnly Today);
