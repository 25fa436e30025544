using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>报送一览表 as a workbook, every unit of the level in one list.</summary>
public sealed class GridWorkbook(GridQueries grid, AuditedWork audit)
{
    /// <param name="output">Written once.</param>
    /// <returns>Name for the file.</returns>
    public async Task<Outcome<string>> WriteAsync(
        string formCode, OrganisationKey level, GridFilter filter, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(context);
        if (await grid.TableAsync(formCode, level, filter, context.Scope, 0, RosterWriter.RowsPerSheet, cancel) is not { } table)
            return Outcome<string>.NotFound();
        var title = $"{table.FormName}报送一览表";
        var legend = string.Join("　", GridWords.States.Select(s => $"{GridWords.Sign(s)} {GridWords.Short(s)}＝{s.Title()}"));
        await RosterWriter.WriteAsync(
            output, "报送一览表",
            [
                RosterColumn<GridRow>.Text("单位", 40, r => r.Name),
                .. table.Periods.Select((p, at) => RosterColumn<GridRow>.Text(p.Span.Title, 13, r => GridWords.Text(r.Cells[at]))),
            ],
            table.Rows.ToAsyncEnumerable(),
            new WorkbookCover(
                title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
                [new("单位", level.Name), new("状态", filter.IsLate ? "迟报" : filter.Status?.Title() ?? "全部"), new("图例", $"{legend}　迟＝首次上报晚于截止日")]),
            new WorkbookIdentity("return-grid", "1", table.Periods[^1].Span.ToString(), formCode, level.Name, context.At), cancel);
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(EventSubject.Organisation, level.PublicId, context.Scope.Top),
            $"导出{title}：{level.Name}", cancel: cancel);
        return Outcome<string>.Ok($"{level.Name}{title}.xlsx");
    }
}
