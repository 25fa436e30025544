using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.Committees;

/// <summary>A row on its way: whom and which post it was found to be about, and what has become of it.</summary>
internal sealed class CommitteeEntry(CommitteeSheetRow row, RowFindings found)
{
    public CommitteeSheetRow Row { get; } = row;

    public RowFindings Found { get; } = found;

    public Organisation? Organisation { get; set; }

    public Guid PersonKey { get; set; }

    /// <summary>The post of the register that the row is about; null for a new one.</summary>
    public CommitteeMember? Known { get; set; }

    public IReadOnlyList<FieldDifference> Differences { get; set; } = [];

    public DateOnly From => Row.From ?? Row.StartsOn!.Value;

    public CheckedLine ToLine() => new(
        Row.Line,
        Found.Rejects ? RowOutcome.Rejected : Known is null ? RowOutcome.New : Differences.Count > 0 ? RowOutcome.Changed : RowOutcome.Same,
        Found.Ordered, Found.Rejects || Known is null ? [] : Differences, Organisation?.PublicId, Row.Name);
}
