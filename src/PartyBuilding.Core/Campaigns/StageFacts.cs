namespace PartyBuilding.Core.Campaigns;

/// <summary>A stage of a batch at the moment of a step.</summary>
/// <param name="FormerStartedOn">Of the stage before; null for the first, and while that has not begun.</param>
/// <param name="NewEnd">The planned end asked for, when it is prolonged.</param>
public sealed record StageFacts(
    byte Number, DateOnly? FormerStartedOn, DateOnly? StartedOn, DateOnly? EndedOn, DateOnly? PlannedEnd, DateOnly? NewEnd, DateOnly Today, string? Reason);
