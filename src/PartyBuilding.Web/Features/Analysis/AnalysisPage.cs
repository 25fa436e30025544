using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Queries.Saved;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>The table with its editor.</summary>
/// <param name="Conditions">Saved conditions to choose from; empty for who may not read members.</param>
/// <param name="Table">Null before anything has been asked, or when it was refused.</param>
/// <param name="Record">The saved analysis that is open.</param>
public sealed record AnalysisPage(
    AnalysisForm Form, SaveAnalysisForm Save, DimensionCatalogue Catalogue, IReadOnlyList<SavedQueryRow> Conditions, CrossTab? Table, SavedAnalysisRecord? Record,
    bool MayExport, bool MayOpen)
{
    public string? Purpose { get; init; }

    public TableView? View => Table is null ? null : new TableView(Table, Form.Share, MayOpen ? Form : null);
}
