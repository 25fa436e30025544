using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Everybody behind one figure of a level as a list: the same people in the same order as its page.</summary>
public sealed class CellWorkbook(CellQueries cells, AuditedWork audit)
{
    /// <param name="table">Roll-up of the level, found inside the reader's scope.</param>
    /// <param name="name">Full name of the cell.</param>
    /// <param name="output">Written once.</param>
    /// <returns>Name for the file; not found for a cell without people behind it.</returns>
    public async Task<Outcome<string>> WriteAsync(
        RollUpTable table, FormItem item, string name, OrganisationKey level, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(context);
        if (item.Query is null || await cells.AllAsync(item.Query, LedgerPoint.Today(table.Span), table.Total.Path, context.Scope, cancel) is not { } behind)
            return Outcome<string>.NotFound();
        var title = $"{table.Span.Title}{name}名单";
        await RosterWriter.WriteAsync(
            output, "名单", [.. Columns(behind.People)], behind.People.ToAsyncEnumerable(),
            new WorkbookCover(
                title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
                [new("单位", level.Name), new("报表", table.Form.Name), new("口径", item.Definition), new("共", $"{behind.Total} 行")]),
            new WorkbookIdentity("return-cell", "1", table.Span.ToString(), item.Key, level.Name, context.At), cancel);
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(EventSubject.Organisation, level.PublicId, table.Total.Path), $"导出{title}：{level.Name}，{behind.Total} 行", cancel: cancel);
        return Outcome<string>.Ok($"{level.Name}{title}.xlsx");
    }

    private static IEnumerable<RosterColumn<CellPerson>> Columns(IReadOnlyList<CellPerson> people)
    {
        yield return RosterColumn<CellPerson>.Text("姓名或登记", 16, p => p.Name);
        yield return RosterColumn<CellPerson>.Text("支部", 36, p => p.BranchName);
        if (people.Any(p => p.EffectiveOn is not null))
            yield return RosterColumn<CellPerson>.Date("日期", p => p.EffectiveOn);
        if (people.Any(p => p.OtherEnd is not null))
            yield return RosterColumn<CellPerson>.Text("对方", 36, p => p.OtherEnd);
        if (people.Any(p => p.Amount != 1))
            yield return RosterColumn<CellPerson>.Number("计入", 12, p => p.Amount);
        yield return RosterColumn<CellPerson>.Key(p => p.PersonPublicId);
    }
}
