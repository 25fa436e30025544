namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A drive in the list.</summary>
public sealed record DriveRow(Guid Key, string Theme, string Owner, DateOnly OpenedOn, DateOnly CutOffOn, DateOnly? ClosedOn, int Held);
