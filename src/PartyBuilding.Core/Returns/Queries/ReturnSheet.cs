using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A whole return with the period it belongs to, as the pages of this product read it.</summary>
public sealed record ReturnSheet(ReturnSummary Summary, PeriodSummary Period, ReturnPage Page)
{
    public FormDefinition Form => Page.Form;

    /// <summary>A cell the return has not stored reads as empty.</summary>
    public CellView Figure(string key)
        => Page.Cells.TryGetValue(key, out var found) ? found : new CellView(key, null, null, null, null, null);
}
