using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Figures of the groups and the people of one of them as a workbook; making one is an event.</summary>
public sealed class GroupWorkbook(GroupQueries groups, CodeTableStore codes, ScopeHome home, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(CadreGroup group, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewCadres))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit || await groups.ListAsync(group, null, context.Scope, context.Today, 1, isLong: true, cancel) is not { } people)
            return Outcome<string>.NotFound();
        var (summary, catalogue) = (await groups.SummaryAsync(context.Scope, context.Today, cancel), await codes.CurrentAsync(cancel));
        var (title, day) = ($"{group.Title()}情况", context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        ReportWriter.Write(
            output, [Names(people, group, catalogue, unit.Name, context.Today), Figures("按层次", summary.Levels, summary.All, unit.Name, context.Today), Figures("按单位", summary.Units, summary.All, unit.Name, context.Today)],
            new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("日期", day)]),
            new WorkbookIdentity("cadre-groups", "1", day, unit.Code, unit.Name, context.At));
        await audit.RecordAsync(context, "cadre.groups-exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出{title}，{day}", cancel: cancel);
        return Outcome<string>.Ok($"{title}_{unit.Name}_{day}.xlsx");
    }

    private static ReportSheet Names(GroupPage people, CadreGroup group, CodeTableCatalogue codes, string place, DateOnly day) => new()
    {
        Name = "名单", Title = $"{group.Title()}名册", Subtitles = [$"截至 {day:yyyy年M月d日}"], LineLeft = $"单位：{place}", LineRight = $"共 {people.Total} 名", Landscape = true,
        Columns = [new(10, true), new(6), new(12), new(10), new(36, true), new(14), new(32, true), new(12), new(30, true)],
        Header = [[.. new[] { "姓名", "性别", "出生年月", "民族", "现任职务", "职务层次", "单位党组织", "政治面貌", "培养锻炼" }.Select(h => new HeaderCell(h))]],
        Rows =
        [
            .. people.Rows.Select(r => new ReportRow(
            [
                ReportCell.Text(r.Cadre.Name), ReportCell.Text(Name(codes, CodeStandards.Sex, r.Cadre.SexCode, day)), ReportCell.Text(r.Cadre.BirthDate?.ToString("yyyy.MM", CultureInfo.InvariantCulture)),
                ReportCell.Text(Name(codes, CodeStandards.Ethnicity, r.Cadre.EthnicityCode, day)), ReportCell.Text(r.Cadre.PostText),
                ReportCell.Text(Name(codes, CodeStandards.CadreLevel, r.Cadre.LevelCode, day)), ReportCell.Text(r.Cadre.Organisation), ReportCell.Text(r.Cadre.IsMember ? "中共党员" : "非中共"),
                ReportCell.Text(r.Finding ?? $"培训 {r.Trainings} 次，锻炼 {r.Temperings} 次"),
            ])),
        ],
        Signatures = ["制表人：", "审核人：", "日期："],
    };

    private static ReportSheet Figures(string name, IReadOnlyList<GroupLine> lines, GroupLine all, string place, DateOnly day) => new()
    {
        Name = name, Title = $"女干部、少数民族干部、党外干部（{name}）", Subtitles = [$"截至 {day:yyyy年M月d日}"], LineLeft = $"单位：{place}", LineRight = "单位：名",
        Columns = [new(32, true), new(10), new(10), new(10), new(10), new(10), new(10), new(10)],
        Header = [[.. new[] { name[1..], "干部", "女干部", "占比", "少数民族", "占比", "党外", "占比" }.Select(h => new HeaderCell(h))]],
        Rows = [.. lines.Append(all).Select(l => new ReportRow(
            [
                ReportCell.Text(l.Name), ReportCell.Count(l.Total), ReportCell.Count(l.Women), Share(l.Women, l.Total), ReportCell.Count(l.Minority), Share(l.Minority, l.Total),
                ReportCell.Count(l.NonParty), Share(l.NonParty, l.Total),
            ],
            IsTotal: l == all))],
        Footnotes = ["占比只用于显示，保留一位小数；是否达到规定比例按准确的分数比较，不四舍五入。"],
        Signatures = ["制表人：", "审核人：", "日期："],
    };

    private static ReportCell Share(int part, int whole) => whole == 0 ? ReportCell.Text("—") : ReportCell.Rate((decimal)part / whole);

    private static string? Name(CodeTableCatalogue codes, string standard, string? code, DateOnly day) => code is null ? null : codes.Name(standard, code, day) ?? code;
}
