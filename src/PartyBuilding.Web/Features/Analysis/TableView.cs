using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>A table for reading: shares, changes, and what each figure opens.</summary>
/// <param name="Form">Null where nothing opens: the reader may not see the people, or the figures are frozen.</param>
public sealed record TableView(CrossTab Table, ShareOf Share, AnalysisForm? Form)
{
    public IReadOnlyList<Category> Columns => Table.Column?.Categories ?? [];

    public CellView Cell(int row, int column)
        => new(Table.Cell(row, column), Href(Table.Row.Categories[row].Key, Columns[column].Key), Of(Table.Cell(row, column), row, column), Table.Before is not null);

    public CellView OfRow(int row) => new(Table.OfRow(row), Href(Table.Row.Categories[row].Key, null), Of(Table.OfRow(row), row, null), Table.Before is not null);

    public CellView OfColumn(int column) => new(Table.OfColumn(column), Href(null, Columns[column].Key), Of(Table.OfColumn(column), null, column), Table.Before is not null);

    public CellView Total => new(Table.Total, Href(null, null), Of(Table.Total, null, null), Table.Before is not null);

    private string? Of(TableChange figure, int? row, int? column)
    {
        var whole = Share switch
        {
            ShareOf.None => (long?)null,
            ShareOf.Row => row is { } r ? Table.OfRow(r).Now : Table.Total.Now,
            ShareOf.Column => column is { } c ? Table.OfColumn(c).Now : Table.Total.Now,
            _ => Table.Total.Now,
        };
        return whole is null ? null : Rates.Text(CrossTab.Share(figure.Now, whole.Value));
    }

    private string? Href(string? row, string? column)
        => Form?.Address(Table.Subject == AnalysisSubject.Members ? "/statistics/analysis/people" : "/statistics/analysis/organisations", ("r", row), ("c", column));
}
