using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>A list as a workbook: the columns as frozen, then as they are now.</summary>
public sealed class ListExport(PeopleLists lists, ScopeHome home, AuditedWork audit)
{
    private const double Width = 16;

    /// <param name="output">Seekable; gets the workbook.</param>
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(Guid key, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportMembers))
            return Outcome<string>.Forbidden();
        if (await lists.FindAsync(key, context.Actor, context.Scope, 0, cancel) is not { } list || await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var frozen = list.Columns.Select((c, i) => RosterColumn<ListedPerson>.Text(c.Title, Width, p => p.Frozen[i]));
        var now = list.Columns.Select((c, i) => RosterColumn<ListedPerson>.Text("现在：" + c.Title, Width, p => p.Now is null ? "已不在册" : p.Now[i]));
        await RosterWriter.WriteAsync(
            output, "名单", [.. frozen, .. now, RosterColumn<ListedPerson>.Key(p => p.Key)], Each(list.People),
            new WorkbookCover("名单", $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
                [new("单位", unit.Name), new("名单名称", list.Name), new("截至日期", Day(list.AsAt)), new("管理范围以外", $"{list.Elsewhere} 人，未列出")]),
            new WorkbookIdentity("people-list", "1", Day(list.AsAt), unit.Code, unit.Name, context.At, list.Key), cancel);
        await audit.RecordAsync(context, "people-list.exported", new EventSubject(EventSubject.PeopleList, list.Key, unit.Path), $"导出名单，{list.People.Count} 人", cancel: cancel);
        return Outcome<string>.Ok($"名单_{unit.Name}_{Day(context.Today)}.xlsx");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async IAsyncEnumerable<ListedPerson> Each(IReadOnlyList<ListedPerson> people)
    {
        await Task.CompletedTask;
        foreach (var person in people)
            yield return person;
    }
}
