namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What the register says around a meeting that is to be recorded.</summary>
/// <param name="HasSameDay">Another one of the kind, and the group, stands on that day.</param>
/// <param name="IsSubmitted">The branch's return of its month is up.</param>
/// <param name="DriveHeld">The branch has a meeting of that drive.</param>
/// <param name="Members">Members of the branch on the day; asked for only when somebody is named.</param>
internal sealed record MeetingKnown(bool HasSameDay, bool IsSubmitted, bool DriveHeld, IReadOnlySet<Guid> Members);
