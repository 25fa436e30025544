namespace PartyBuilding.Core.Appointments.Votes;

/// <inheritdoc cref="MeetingMember"/>
public sealed record MeetingMemberView(Guid Key, string Name, string? Post, bool IsPresent);
