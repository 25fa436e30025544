using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Statistics;

/// <summary>A line of the roster of organisations.</summary>
/// <param name="Superior">Number of the superior, since names are not unique; null at the top of the scope.</param>
/// <param name="Units">Names of its units, or of the superior's it shares.</param>
internal sealed record OrganisationRosterRow(
    string Code, string Name, OrganisationKind Kind, string? Superior, DateOnly FoundedOn, IReadOnlyList<Unit> Units, UnitLinkKind? Link, bool Reviews, DateOnly? ClosedOn);
