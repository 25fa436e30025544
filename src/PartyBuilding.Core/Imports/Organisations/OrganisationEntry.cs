using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>A row on its way: what it was found to be, and what has become of it.</summary>
internal sealed class OrganisationEntry(OrganisationSheetRow row, RowFindings found)
{
    public OrganisationSheetRow Row { get; } = row;

    public RowFindings Found { get; } = found;

    /// <summary>The organisation of the register that the row is about; null for a new one.</summary>
    public Organisation? Known { get; set; }

    /// <summary>The superior, where it is in the register.</summary>
    public Organisation? Parent { get; set; }

    /// <summary>The superior, where it stands in the sheet.</summary>
    public OrganisationEntry? ParentRow { get; set; }

    /// <summary>Public key, once it has one.</summary>
    public Guid? Key { get; set; }

    public IReadOnlyList<FieldDifference> Differences { get; set; } = [];

    public Guid? ParentKey => ParentRow is { } above ? above.Key ?? above.Known?.PublicId : Parent?.PublicId;

    /// <summary>The same for two rows, or a row and an organisation of the register, that are one organisation.</summary>
    public object Identity => Known is { } known ? known.Id : this;

    /// <summary>The same for everything under one superior; null where none is known.</summary>
    public object? ParentIdentity => ParentRow?.Identity ?? (object?)Parent?.Id;

    public CheckedLine ToLine() => new(
        Row.Number,
        Found.Rejects ? RowOutcome.Rejected : Known is null ? RowOutcome.New : Differences.Count > 0 ? RowOutcome.Changed : RowOutcome.Same,
        Found.Ordered, Found.Rejects || Known is null ? [] : Differences, Known?.PublicId, Known?.Name ?? "");
}
