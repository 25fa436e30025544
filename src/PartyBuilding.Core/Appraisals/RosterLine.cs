using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Appraisals;

/// <summary>Somebody on the roster of the reference day.</summary>
public sealed record RosterLine(int PersonId, MemberStanding Standing, EntryPlace Place);
