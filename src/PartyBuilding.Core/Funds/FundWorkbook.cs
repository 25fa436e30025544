using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Funds;

/// <summary>The account of a fund as a workbook; making one is an event.</summary>
public sealed class FundWorkbook(LedgerTransaction ledger, FundQueries queries, EventLog events)
{
    public Task<Outcome<string>> WriteAsync(Guid key, Stream output, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<string>(
            async no =>
            {
                if (!context.Actor.May(Permission.ExportMembers))
                    return Outcome<string>.Forbidden();
                if (await queries.RecordAsync(key, context.Scope, context.Actor.May(Permission.ManageMembers), cancel) is not { } fund)
                    return Outcome<string>.NotFound();
                var title = $"{FundWords.Kinds[fund.Kind]}收支明细";
                ReportWriter.Write(
                    output, [Sheet(fund, title)], new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", fund.Holder), new("名称", fund.Name)]),
                    new WorkbookIdentity("fund", "1", fund.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", fund.HolderCode, fund.Holder, context.At));
                events.Add(context, "fund.exported", new EventSubject(EventSubject.Organisation, fund.HolderKey, fund.HolderPath), $"导出{fund.Name}{title}", recordedNo: no);
                return Outcome<string>.Ok($"{fund.Holder}{fund.Name}.xlsx");
            },
            cancel);

    private static ReportSheet Sheet(FundRecord fund, string title) => new()
    {
        Name = "收支明细", Title = title, Subtitles = [fund.Name], LineLeft = $"单位：{fund.Holder}", LineRight = "单位：元", Landscape = true,
        Columns = [new(12), new(16, true), new(30, true), new(22, true), new(14, true), new(14), new(14), new(14)],
        Header = [[new("日期"), new("来源"), new("来自、用途"), new("领取方"), new("凭证编号"), new("收入"), new("支出"), new("结余")]],
        Rows =
        [
            .. fund.Entries.Select(e => new ReportRow(
            [
                ReportCell.Date(e.On), ReportCell.Text(e.Source is { } source ? FundWords.Sources[source] : ""), ReportCell.Text(e.What), ReportCell.Text(e.Receiver),
                ReportCell.Text(e.Voucher), e.Kind == FundEntryKind.Source ? Yuan(e.AmountFen) : ReportCell.Empty, e.Kind == FundEntryKind.Use ? Yuan(e.AmountFen) : ReportCell.Empty,
                Yuan(e.BalanceFen),
            ])),
            new ReportRow(
                [
                    ReportCell.Text("合计"), ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, Yuan(fund.InFen), Yuan(fund.OutFen), Yuan(fund.BalanceFen),
                ],
                true),
        ],
        Signatures = ["负责人：", "经办人：", "日期："],
    };

    private static ReportCell Yuan(long fen) => new(fen / 100m, FigureFormat.Yuan);
}
