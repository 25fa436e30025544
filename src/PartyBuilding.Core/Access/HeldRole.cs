using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Access;

/// <summary>A role at an organisation from one day to (not including) another.</summary>
public sealed record HeldRole(string Role, string Path, OrganisationKind Kind, DateOnly ValidFrom, DateOnly ValidTo);
