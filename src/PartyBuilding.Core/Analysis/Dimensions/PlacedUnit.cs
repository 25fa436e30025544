using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>An organisation under its name and at its place on the day asked about.</summary>
public sealed record PlacedUnit(string Path, string Name, OrganisationKind Kind);
