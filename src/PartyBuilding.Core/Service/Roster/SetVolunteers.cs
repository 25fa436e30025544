namespace PartyBuilding.Core.Service.Roster;

/// <summary>Who of the branch took part in a session, instead of what was ticked before; nobody is a session without names.</summary>
/// <param name="Version">RecordedNo of the session that was shown.</param>
public sealed record SetVolunteers(Guid SessionKey, long Version, IReadOnlyList<Guid> People);
