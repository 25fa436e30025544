using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Enters a unit in a round.</summary>
/// <param name="UnitKey">Of the submission.</param>
public sealed record AddSelectionUnit(
    Guid Key, int Version, Guid UnitKey, Guid? OrganisationKey, int? DirectionId, EmployerKind? Employer, int? Chiefs, int? Deputies, int? Headcount);
