using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;

namespace PartyBuilding.Web.Features.Imports;

/// <summary>The list of imports, with the form that starts one.</summary>
/// <param name="HomeName">Where an import goes to.</param>
/// <param name="MayExport">Whether the rosters that can be imported again may be downloaded.</param>
/// <param name="Chosen">Kind of sheet with which somebody came from the page of its records.</param>
/// <param name="Kinds">Kinds of sheet that the reader may import.</param>
public sealed record ImportListPage(IReadOnlyList<ImportRow> Rows, string HomeName, IReadOnlyList<SheetKind> Kinds, bool MayExport, ImportKind? Chosen = null)
{
    private bool IsOfCadres => Kinds.All(k => k.Kind == ImportKind.AnnualResults);

    public string BackUrl => IsOfCadres ? "/assessments/results" : "/members";

    public string BackText => IsOfCadres ? "考核结果" : "党员";
}
