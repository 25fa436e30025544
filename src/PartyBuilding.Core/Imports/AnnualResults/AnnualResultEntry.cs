using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Imports.Checking;

namespace PartyBuilding.Core.Imports.AnnualResults;

/// <summary>A row on its way: whom it was found to be about, and whether the record says the same already.</summary>
internal sealed class AnnualResultEntry(AnnualResultSheetRow row, RowFindings found)
{
    public AnnualResultSheetRow Row { get; } = row;

    public RowFindings Found { get; } = found;

    /// <summary>Null as long as nobody is found.</summary>
    public Cadre? Cadre { get; set; }

    public bool IsSame { get; set; }

    public CheckedLine ToLine() => new(Row.Line, Found.Rejects ? RowOutcome.Rejected : IsSame ? RowOutcome.Same : RowOutcome.New, Found.Ordered, [], Cadre?.PublicId, Row.Name);
}
