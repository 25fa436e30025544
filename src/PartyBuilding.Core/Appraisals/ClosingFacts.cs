namespace PartyBuilding.Core.Appraisals;

/// <summary>What still lacks when a round is closed; names of members, and steps in Chinese.</summary>
public sealed record ClosingFacts(
    IReadOnlyList<string> WithoutComment, IReadOnlyList<string> WithoutFeedback, IReadOnlyList<string> MissingSteps, DateOnly? SpecialMeetingOn);
