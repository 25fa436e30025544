namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One line of the history of a meeting or a drive.</summary>
public sealed record MeetingEvent(DateTime At, string Who, string Role, string Summary, string? Reason);
