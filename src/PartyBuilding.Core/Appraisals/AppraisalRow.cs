namespace PartyBuilding.Core.Appraisals;

/// <summary>A branch in the list of a year; without a round, <see cref="Key"/> is null.</summary>
/// <param name="IsLate">The planned last day is over.</param>
public sealed record AppraisalRow(
    Guid? Key, Guid BranchKey, string Branch, AppraisalStage? Stage, AppraisalStatus? Status, DateOnly? StartsOn, DateOnly? EndsOn, DateOnly? ClosedOn,
    int Due, int Commented, int ToldTo, bool IsLate);
