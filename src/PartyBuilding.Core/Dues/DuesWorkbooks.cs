using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Dues;

/// <summary>Month list, ledger and yearly table as workbooks; making one is an event.</summary>
public sealed class DuesWorkbooks(LedgerTransaction ledger, DuesSheetQueries sheets, DuesBookQueries books, DuesYearQueries years, EventLog events)
{
    public Task<Outcome<string>> MonthAsync(Guid key, Stream output, CommandContext context, CancellationToken cancel = default)
        => WriteAsync(context, async () => await sheets.FindAsync(key, context.Scope, context.Actor, context.Today, cancel) is not { } sheet ? null
            : (sheet.Branch, $"{sheet.Month.Title}党费收缴名单", sheet.Month.ToString(), Month(sheet)), output, cancel);

    public Task<Outcome<string>> LedgerAsync(Guid unit, int year, Stream output, CommandContext context, CancellationToken cancel = default)
        => WriteAsync(context, async () => await books.LedgerAsync(unit, year, context.Scope, cancel) is not { } page ? null
            : (page.Unit, $"{year}年党费专账", Text(year), Ledger(page)), output, cancel);

    public Task<Outcome<string>> YearAsync(Guid unit, int year, Stream output, CommandContext context, CancellationToken cancel = default)
        => WriteAsync(context, async () => await years.FindAsync(unit, year, context.Scope, context.Actor, cancel) is not { } record ? null
            : (record.Unit, $"{year}年党费统计年报表", Text(year), Year(record)), output, cancel);

    private Task<Outcome<string>> WriteAsync(
        CommandContext context, Func<Task<(DuesUnit Unit, string Title, string Period, ReportSheet Sheet)?>> read, Stream output, CancellationToken cancel)
        => ledger.RunAsync<string>(
            async no =>
            {
                if (!context.Actor.May(Permission.ExportMembers))
                    return Outcome<string>.Forbidden();
                if (await read() is not var (unit, title, period, sheet))
                    return Outcome<string>.NotFound();
                ReportWriter.Write(
                    output, [sheet], new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name)]),
                    new WorkbookIdentity("dues", "1", period, unit.Code, unit.Name, context.At));
                events.Add(context, "dues.exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出{title}", recordedNo: no);
                return Outcome<string>.Ok($"{unit.Name}{title}.xlsx");
            },
            cancel);

    private static ReportSheet Month(DuesSheetRecord sheet) => new()
    {
        Name = "党费收缴名单", Title = "党费收缴名单", Subtitles = [sheet.Month.Title], LineLeft = $"党支部：{sheet.Branch.Name}", LineRight = "单位：元",
        Columns = [new(6), new(12, true), new(12), new(12), new(12), new(24, true), new(14)],
        Header = [[new("序号"), new("姓名"), new("应交"), new("实交"), new("未交"), new("说明"), new("本人签名")]],
        Rows =
        [
            .. sheet.Rows.Select((r, i) => new ReportRow(
                [ReportCell.Count(i + 1), ReportCell.Text(r.Name), Yuan(r.PayableFen), Yuan(r.PaidFen), Yuan(r.OwedFen), ReportCell.Text(Note(r)), ReportCell.Empty], Height: 22)),
            new ReportRow(
                [ReportCell.Text(""), ReportCell.Text("合计"), Yuan(sheet.PayableFen), Yuan(sheet.Rows.Sum(r => r.PaidFen)), Yuan(sheet.Rows.Sum(r => r.OwedFen)), ReportCell.Text(""), ReportCell.Empty], true),
        ],
        Footnotes = [$"名单按 {sheet.RosterDay:yyyy-MM-dd} 在本支部的党员；实交为为本月交的数。本月收到（含补交、预交、退还）共 {YuanText.Of(sheet.ReceivedFen)} 元。"],
        Signatures = ["支部书记：", "经办人：", "日期："],
    };

    private static ReportSheet Ledger(DuesLedgerPage page) => new()
    {
        Name = "党费专账", Title = "党费专账", Subtitles = [$"{page.Year}年"], LineLeft = $"单位名称：{page.Unit.Name}", LineRight = "单位：元",
        Columns = [new(12), new(14, true), new(22, true), new(28, true), new(13), new(13), new(13)],
        Header = [[new("日期"), new("凭证编号"), new("用途"), new("摘要"), new("收入"), new("支出"), new("结余")]],
        Rows =
        [
            new ReportRow([ReportCell.Text(""), ReportCell.Text(""), ReportCell.Text("年初结余"), ReportCell.Text(""), ReportCell.Empty, ReportCell.Empty, Yuan(page.OpeningFen)]),
            .. page.Rows.Select(r => new ReportRow(
            [
                ReportCell.Date(r.On), ReportCell.Text(r.Voucher), ReportCell.Text(DuesWords.Entries[r.Kind]), ReportCell.Text(r.What), r.IsIn ? Yuan(r.AmountFen) : ReportCell.Empty,
                r.IsIn ? ReportCell.Empty : Yuan(r.AmountFen), Yuan(r.BalanceFen),
            ])),
            new ReportRow([ReportCell.Text(""), ReportCell.Text(""), ReportCell.Text("合计"), ReportCell.Text(""), Yuan(page.InFen), Yuan(page.OutFen), Yuan(page.ClosingFen)], true),
        ],
        Signatures = ["会计：", "出纳：", "日期："],
    };

    private static ReportSheet Year(DuesYearRecord record) => new()
    {
        Name = "党费统计年报表", Title = "党费统计年报表", Subtitles = [$"{record.Year}年"], LineLeft = $"填报单位：{record.Unit.Name}", LineRight = "单位：元",
        Columns = [new(30, true), new(16), new(16), new(16)],
        Header = [[new("项目"), new("本级"), new("下级合计"), new("合计")]],
        Rows =
        [
            .. record.Lines.Select(l => new ReportRow([ReportCell.Text(DuesWords.Entries[l.Kind]), Yuan(l.OwnFen), Yuan(l.BelowFen), Yuan(l.SumFen)])),
            new ReportRow([ReportCell.Text("年末结余"), Yuan(record.Balance.OwnFen), Yuan(record.Balance.BelowFen), Yuan(record.Balance.SumFen)], true),
        ],
        Footnotes = record.Report.Length == 0 ? [] : [record.Report],
        Signatures = ["填表人：", "审核人：", "报出日期："],
    };

    private static string Note(DuesSheetRow row)
        => (row.State == DuesChargeState.Due ? "" : DuesWords.Charges[row.State]) + (row.Reason is null ? "" : $"（{row.Reason}）");

    // Two decimals of a whole number of fen are exact in decimal.
    private static ReportCell Yuan(long fen) => new(fen / 100m, FigureFormat.Yuan);

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
