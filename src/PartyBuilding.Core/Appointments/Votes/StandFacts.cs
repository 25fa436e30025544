namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Somebody for whom a choice is entered.</summary>
/// <param name="MayVote">Present, and not kept away by a relation.</param>
public sealed record StandFacts(string Name, bool MayVote);
