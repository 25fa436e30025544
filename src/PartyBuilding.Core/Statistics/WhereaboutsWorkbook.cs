using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Reorganisation;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>The list of where members went (党员去向名单) as a workbook; making one is an event.</summary>
public sealed class WhereaboutsWorkbook(WhereaboutsQueries lists, OrganisationQueries organisations, AuditedWork audit)
{
    private const string Title = "党员去向名单";

    /// <param name="output">Gets the workbook.</param>
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(Guid organisation, long no, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportMembers))
            return Outcome<string>.Forbidden();
        if (await organisations.RecordAsync(organisation, context.Scope, cancel) is not { } record
            || await lists.ListAsync(organisation, no, context.Scope, cancel) is not { } list)
            return Outcome<string>.NotFound();
        await RosterWriter.WriteAsync(
            output, Title, Columns(), list.Rows.ToAsyncEnumerable(),
            new WorkbookCover(
                Title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
                [new("党组织", record.Name), new("事项", list.Event.Summary), new("日期", Day(list.Event.On)), new("不在管理范围内未列出", $"{list.Unseen}名")]),
            new WorkbookIdentity("whereabouts", "1", Day(list.Event.On), record.Code, record.Name, context.At, null), cancel);
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(EventSubject.Organisation, record.Key, record.Path), $"导出{Title}：{list.Event.Summary}");
        return Outcome<string>.Ok($"{Title}_{record.Name}_{Day(list.Event.On)}.xlsx");
    }

    private static IReadOnlyList<RosterColumn<WhereaboutsRow>> Columns() =>
    [
        RosterColumn<WhereaboutsRow>.Text("姓名", 12, r => r.Name),
        RosterColumn<WhereaboutsRow>.Text("原党组织", 36, r => r.From),
        RosterColumn<WhereaboutsRow>.Text("去向", 36, r => r.To),
        RosterColumn<WhereaboutsRow>.Date("日期", r => r.On),
        RosterColumn<WhereaboutsRow>.Key(r => r.Key),
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
