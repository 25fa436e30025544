using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Campaigns;

/// <summary>The coverage of a batch as a workbook: a row a body and the total, the columns of 通报2005 L253–L261; making one is an event.</summary>
public sealed class CampaignWorkbook(
    PartyBuildingDbContext db, LedgerTransaction ledger, CampaignQueries campaigns, CampaignCoverage coverage, EventLog events)
{
    private static readonly IReadOnlyList<(string Title, Func<CoverageRow, int> Of)> Figures =
    [
        ("谈心（人次）", r => r.Talks), ("参与群众", r => r.Masses), ("征求意见（人次）", r => r.Sought), ("提给领导班子", r => r.ToBody),
        ("提给党组织", r => r.ToOrganisation), ("提给单位", r => r.ToUnit), ("提给党员个人", r => r.ToMember), ("意见合计", r => r.Received),
        ("即知即改", r => r.Corrected), ("建立制度", r => r.Rules), ("简报", r => r.Briefs), ("座谈会", r => r.Forums), ("意见箱", r => r.Boxes),
        ("热线电话", r => r.Hotlines), ("征求意见表", r => r.Questionnaires), ("到联系点", r => r.ContactVisits), ("走访职工", r => r.WorkersVisited),
        ("走访困难家庭", r => r.FamiliesVisited),
    ];

    /// <param name="output">Seekable.</param>
    /// <returns>Name for the file; refused when a part is greater than its whole.</returns>
    public Task<Outcome<string>> WriteAsync(Guid batchKey, Guid? organisation, Stream output, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<string>(
            async no =>
            {
                if (!context.Actor.May(Permission.ExportMembers))
                    return Outcome<string>.Forbidden();
                if (await campaigns.BatchAsync(batchKey, context.Scope, cancel) is not { } batch
                    || await coverage.OfAsync(batch, organisation, context.Scope, context.Today, cancel) is not { } table)
                    return Outcome<string>.NotFound();
                var findings = await coverage.FindingsAsync(table, context.Today, cancel);
                if (findings.Count > 0)
                    return Outcome<string>.Refused(findings);
                var unit = await db.Organisations.AsNoTracking().SingleAsync(o => o.PublicId == table.LevelKey, cancel);
                var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var title = $"{batch.Campaign.Name}{batch.Batch.Name}分析评议情况";
                ReportWriter.Write(
                    output, [Members(batch, table, title, day), Other(batch, table, title, day)],
                    new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("日期", day)]),
                    new WorkbookIdentity("campaign-coverage", "1", day, unit.Code, unit.Name, context.At));
                events.Add(context, "campaign.exported", new EventSubject(EventSubject.Campaign, batchKey, unit.Path), $"导出{title}", recordedNo: no);
                return Outcome<string>.Ok($"{unit.Name}{title}{day}.xlsx");
            },
            cancel);

    private static ReportSheet Members(BatchRecord batch, CoverageTable table, string title, string day)
    {
        string[] heads =
        [
            "党（工）委", "党总支", "党支部", "其中离退休", "开展的支部", "支部覆盖率", "完成的支部", "党员", "参加", "参加率", "书面分析", "口头分析",
            "分析覆盖率", "写成评议意见", "反馈本人", "反馈率", "应参加双重组织生活", "参加", "参加率",
        ];
        return Sheet(batch, table, "覆盖情况", title, day, heads, row =>
        [
            ReportCell.Count(row.Committees), ReportCell.Count(row.GeneralBranches), ReportCell.Count(row.Branches), ReportCell.Count(row.Retired),
            ReportCell.Count(row.Covered), Rate(table, row.Covered, row.Branches), ReportCell.Count(row.Done), ReportCell.Count(row.Members),
            ReportCell.Count(row.TookPart), Rate(table, row.TookPart, row.Members), ReportCell.Count(row.Written), ReportCell.Count(row.Oral),
            Rate(table, row.Written + row.Oral, row.Members), ReportCell.Count(row.Opinions), ReportCell.Count(row.FedBack), Rate(table, row.FedBack, row.Members),
            ReportCell.Count(row.LeadersDue), ReportCell.Count(row.LeadersBoth), Rate(table, row.LeadersBoth, row.LeadersDue),
        ]);
    }

    private static ReportSheet Other(BatchRecord batch, CoverageTable table, string title, string day)
        => Sheet(batch, table, "意见和活动", title, day, [.. Figures.Select(f => f.Title)], row => [.. Figures.Select(f => ReportCell.Count(f.Of(row)))]);

    private static ReportSheet Sheet(
        BatchRecord batch, CoverageTable table, string name, string title, string day, string[] heads, Func<CoverageRow, ReportCell[]> cells) => new()
    {
        Name = name,
        Title = title,
        Subtitles = [$"截至 {day}"],
        LineLeft = $"组织单位：{batch.Organiser}",
        LineRight = table.Level,
        Columns = [new(LeftAligned: true), .. heads.Select(_ => new ReportColumn(9))],
        Header = [[new("单位"), .. heads.Select(h => new HeaderCell(h))]],
        Rows = [.. table.Rows.Append(table.Total).Select(r => new ReportRow([ReportCell.Text(r.Name), .. cells(r)], r.Key is null))],
        Footnotes =
        [
            "补课、电话、送“会”上门都算参加；书面、口头分析只计一种；没有党员落实参加的支部不计入支部数。",
            $"比例保留 {table.Rates.Decimals} 位小数，{(table.Rates.Rounding == Rounding.CutOff ? "舍去尾数" : "四舍五入")}。",
        ],
        Signatures = ["填表人：", "审核人：", "报出日期："],
        Paper = PaperSize.A3,
        Landscape = true,
        FrozenColumns = 1,
    };

    // The value is written rounded already; two decimals show nought and one as well.
    private static ReportCell Rate(CoverageTable table, int part, int whole) => table.Rates.Decimals switch
    {
        0 => ReportCell.Text(table.Rates.Text(part, whole)),
        1 => ReportCell.Rate(table.Rates.Value(part, whole)),
        _ => ReportCell.Rate(table.Rates.Value(part, whole), FigureFormat.Rate2),
    };
}
