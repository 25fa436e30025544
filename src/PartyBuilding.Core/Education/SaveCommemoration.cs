namespace PartyBuilding.Core.Education;

/// <summary>The plan of a 1 July commemoration.</summary>
/// <param name="Quotas">A line a unit: name and places.</param>
public sealed record SaveCommemoration(
    Guid Key, int? Version, Guid OrganisationKey, int? Year, CommemorationForm? Form, int? Total, string? Agenda, string? Quotas);
