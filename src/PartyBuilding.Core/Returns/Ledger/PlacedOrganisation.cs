using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>An organisation under the name and at the place that a month's reports give it.</summary>
public sealed record PlacedOrganisation(int Id, int? ParentId, string Path, string Name, OrganisationKind Kind);
