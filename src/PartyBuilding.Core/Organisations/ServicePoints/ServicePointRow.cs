namespace PartyBuilding.Core.Organisations.ServicePoints;

/// <summary>A service point in a list or a form.</summary>
public sealed record ServicePointRow(
    Guid Key, long No, Guid OrganisationKey, string Organisation, bool OrganisationClosed, string KindCode, string PlaceCode, string Name, string? Address, DateOnly OpenedOn, DateOnly ClosedOn);
