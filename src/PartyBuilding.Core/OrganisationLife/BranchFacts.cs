namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What the duties of one branch are reckoned from.</summary>
/// <param name="Meetings">Of the year, and the last one before it of each kind.</param>
/// <param name="Groups">With the days they stood.</param>
/// <param name="Seats">Days of each seat on its committee.</param>
public sealed record BranchFacts(
    DateOnly FoundedOn, DateOnly? ClosedOn, IReadOnlyList<(MeetingKind Kind, Guid? Group, DateOnly On)> Meetings,
    IReadOnlyList<(Guid Key, DateOnly From, DateOnly To)> Groups, IReadOnlyList<(DateOnly From, DateOnly To)> Seats,
    IReadOnlyList<(MeetingKind Kind, DateOnly From, DateOnly To)> Exemptions);
