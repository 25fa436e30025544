namespace PartyBuilding.Core.Organisations;

/// <summary>Registers a unit, or changes its name and credit code.</summary>
/// <param name="Key">Null for a new one.</param>
public sealed record SaveUnit(Guid? Key, int Version, string? Name, string? CreditCode);

/// <summary>Links an organisation with a unit from a day on; another link of the organisation ends there unless both are 联合.</summary>
/// <param name="UnitKey">Null with <see cref="UnitLinkKind.SameAsSuperior"/>: the superior's unit is taken.</param>
public sealed record LinkUnit(Guid OrganisationKey, Guid? UnitKey, UnitLinkKind Kind, DateOnly From);

/// <summary>Ends a link on a day.</summary>
public sealed record UnlinkUnit(Guid OrganisationKey, Guid UnitKey, DateOnly On);

/// <summary>
/// Gives an organisation a unit by its credit code: the unit that has the code, or a new one of that name. The code of the
/// superior's unit is refused, since that unit is already there.
/// </summary>
public sealed record EnterUnit(Guid OrganisationKey, string? CreditCode, string? Name, UnitLinkKind Kind, DateOnly From);
