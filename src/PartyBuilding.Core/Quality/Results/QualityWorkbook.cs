using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Quality.Results;

/// <summary>The report of a run as a workbook: the shares on the cover, a line a finding, those set aside marked.</summary>
public sealed class QualityWorkbook(QualityQueries queries, FindingQueries lines, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(Guid run, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportMembers))
            return Outcome<string>.Forbidden();
        if (await queries.FindAsync(run, context.Scope, cancel) is not { Row.Status: QualityStatus.Done } report)
            return Outcome<string>.NotFound();
        var titles = report.Rules.ToDictionary(r => r.Code, r => r.Title);
        await RosterWriter.WriteAsync(output, "数据检查", Columns(titles), AllAsync(run, context.Scope, cancel), Cover(report, context), Identity(report, context), cancel);
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(QualityService.Subject, run, context.Scope.Top),
            $"导出数据检查报告：{report.Row.Organisation}", cancel: cancel);
        return Outcome<string>.Ok($"数据检查_{report.Row.Organisation}_{LocalTime.Of(report.Row.CreatedAt):yyyy-MM-dd}.xlsx");
    }

    private async IAsyncEnumerable<FindingRow> AllAsync(Guid run, OrgScope scope, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var aside in new[] { false, true })
        {
            await foreach (var row in (await lines.StreamAsync(run, new FindingFilter(SetAside: aside), scope, cancel))!.WithCancellation(cancel))
                yield return row;
        }
    }

    private static IReadOnlyList<RosterColumn<FindingRow>> Columns(IReadOnlyDictionary<string, string> titles) =>
    [
        RosterColumn<FindingRow>.Text("党组织", 36, r => r.Organisation),
        RosterColumn<FindingRow>.Text("姓名", 12, r => r.Kind == QualityKind.Member ? r.Subject : null),
        RosterColumn<FindingRow>.Text("规则", 24, r => titles.GetValueOrDefault(r.RuleCode, r.RuleCode)),
        RosterColumn<FindingRow>.Text("程度", 8, r => r.Force == RuleForce.Must ? "必须" : "一般"),
        RosterColumn<FindingRow>.Text("问题", 50, r => r.Message),
        RosterColumn<FindingRow>.Text("建议", 36, r => r.Remedy),
        RosterColumn<FindingRow>.Text("比上次新增", 12, r => r.IsNew ? "是" : null),
        RosterColumn<FindingRow>.Text("搁置原因", 30, r => r.Reason),
        RosterColumn<FindingRow>.Key(r => r.SubjectKey),
    ];

    private static WorkbookCover Cover(RunReport report, CommandContext context) => new(
        "数据检查报告", $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
        [
            new("检查范围", report.Row.Organisation), new("校核方案", report.Row.Scheme), new("检查人", report.Row.CreatedBy),
            new("检查时间", $"{LocalTime.Of(report.Row.EndedAt ?? report.Row.CreatedAt):yyyy-MM-dd HH:mm}"), new("台账编号", $"{report.Row.RecordedNo}"),
            new("检查党员", $"{report.Row.Members} 人"), new("检查党组织", $"{report.Row.Organisations} 个"),
            new("发现问题", $"{report.Row.Findings} 处，其中比上次新增 {report.Row.NewFindings} 处，已搁置 {report.SetAside} 处"),
            .. report.Rules.Select(r => new KeyValuePair<string, string>(r.Title, $"{r.Findings} 处")),
        ]);

    private static WorkbookIdentity Identity(RunReport report, CommandContext context) => new(
        "quality-report", "1", context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.Row.Key.ToString("N")[..8], report.Row.Organisation, context.At,
        report.Row.Key);
}
