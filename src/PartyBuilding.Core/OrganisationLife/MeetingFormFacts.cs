namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What the form of a meeting shows.</summary>
/// <param name="Roster">Those expected, with guests after them.</param>
/// <param name="Counted">Of a meeting that was recorded by its counts only; saving the form counts anew.</param>
/// <param name="Members">Everybody of the branch on the day, for chair, recorder and lecturer.</param>
public sealed record MeetingFormFacts(
    Guid BranchKey, string Branch, IReadOnlyList<(Guid Key, string Name)> Groups, IReadOnlyList<(Guid Key, string Theme)> Drives, Guid? Group, Guid? Drive,
    IReadOnlyList<RosterPerson> Roster, IReadOnlyList<RosterPerson> Members, MeetingCounts? Counted = null);
