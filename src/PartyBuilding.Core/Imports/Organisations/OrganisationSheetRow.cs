using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>A row of a sheet of organisations as read; null or empty where the cell is empty or could not be read.</summary>
internal sealed record OrganisationSheetRow
{
    public required int Number { get; init; }

    /// <summary>As the register writes numbers; empty for none.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public OrganisationKind? Kind { get; init; }

    public required string Parent { get; init; }

    public DateOnly? FoundedOn { get; init; }

    public string? Approval { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public required IReadOnlyList<SheetUnit> Units { get; init; }

    public UnitLinkKind? Link { get; init; }

    public bool? Reviews { get; init; }

    public DateOnly? ChangedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }
}
