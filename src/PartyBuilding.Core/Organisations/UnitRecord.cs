namespace PartyBuilding.Core.Organisations;

/// <summary>A unit with the organisations that stand or stood in it.</summary>
public sealed record UnitRecord(Guid Key, int Version, string Name, string? CreditCode, IReadOnlyList<UnitLinkRow> Links);

public sealed record UnitLinkRow(Guid OrganisationKey, string Organisation, UnitLinkKind Kind, DateOnly From, DateOnly To);

/// <summary>A unit as the record of an organisation shows it.</summary>
public sealed record OrganisationUnitRow(Guid Key, string Name, string? CreditCode, UnitLinkKind Kind, DateOnly From, DateOnly To);

/// <param name="Organisations">Organisations of the reader's scope that stand in it now.</param>
public sealed record UnitRow(Guid Key, string Name, string? CreditCode, int Organisations);

public sealed record UnitPage(IReadOnlyList<UnitRow> Rows, int Page, int Total);
