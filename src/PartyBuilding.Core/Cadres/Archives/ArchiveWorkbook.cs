using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A list of files as a workbook; making one is an event.</summary>
public sealed class ArchiveWorkbook(ArchiveQueries archives, ScopeHome home, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(ArchiveFilter filter, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewCadres))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await RosterWriter.WriteAsync(
            output, "干部档案",
            [
                RosterColumn<ArchiveRow>.Text("档号", 16, r => r.Number), RosterColumn<ArchiveRow>.Text("姓名", 10, r => r.Name), RosterColumn<ArchiveRow>.Text("现任职务", 36, r => r.PostText),
                RosterColumn<ArchiveRow>.Text("正本副本", 10, r => r.Kind.Title()), RosterColumn<ArchiveRow>.Text("管档单位", 34, r => r.Custodian), RosterColumn<ArchiveRow>.Text("存放位置", 20, r => r.Place),
                RosterColumn<ArchiveRow>.Number("材料份数", 10, r => r.Materials), RosterColumn<ArchiveRow>.Text("整理", 10, r => r.IsArranged ? "已验收" : "未完成"),
                RosterColumn<ArchiveRow>.Text("借用单位", 30, r => r.Borrower), RosterColumn<ArchiveRow>.Date("应还日期", r => r.DueOn), RosterColumn<ArchiveRow>.Date("转出日期", r => r.PassedOn),
            ],
            RowsAsync(filter, context, cancel),
            new WorkbookCover("干部档案名册", $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("日期", day)]),
            new WorkbookIdentity("archives", "1", day, unit.Code, unit.Name, context.At), cancel);
        await audit.RecordAsync(context, "archive.exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出干部档案名册，{day}", cancel: cancel);
        return Outcome<string>.Ok($"干部档案_{unit.Name}_{day}.xlsx");
    }

    private async IAsyncEnumerable<ArchiveRow> RowsAsync(ArchiveFilter filter, CommandContext context, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        for (var page = 1; ; page++)
        {
            var list = await archives.ListAsync(filter, null, context.Scope, context.Today, page, cancel);
            foreach (var row in list.Rows)
                yield return row;
            if (page * ArchiveQueries.PageSize >= list.Total)
                yield break;
        }
    }
}
