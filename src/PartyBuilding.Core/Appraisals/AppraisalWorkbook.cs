using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace PartyBuilding.Core.Appraisals;

/// <summary>The summary of a round as a workbook, in the order of the names; making one is an event.</summary>
public sealed class AppraisalWorkbook(PartyBuildingDbContext db, LedgerTransaction ledger, AppraisalQueries rounds, EventLog events)
{
    private static readonly IReadOnlyList<RosterColumn<AppraisalLine>> Columns =
    [
        RosterColumn<AppraisalLine>.Text("姓名", 12, l => l.Name),
        RosterColumn<AppraisalLine>.Text("参加情况", 20, l => AppraisalWords.Places[l.Place]),
        RosterColumn<AppraisalLine>.Text("另列原因", 24, l => l.PlaceNote),
        RosterColumn<AppraisalLine>.Date("自我评价", l => l.SelfCheckedOn),
        RosterColumn<AppraisalLine>.Text("结果", 12, l => l.Result),
        RosterColumn<AppraisalLine>.Text("评语", 50, l => l.Comment),
        RosterColumn<AppraisalLine>.Date("评语日期", l => l.CommentedOn),
        RosterColumn<AppraisalLine>.Date("反馈日期", l => l.FeedbackOn),
        RosterColumn<AppraisalLine>.Text("反馈人", 12, l => l.FeedbackBy),
        RosterColumn<AppraisalLine>.Text("措施", 40, l => l.Measure),
        RosterColumn<AppraisalLine>.Text("归档", 24, l => l.FiledOn is null ? null : l.PersonalFile ? "单位文书档案、本人档案" : "单位文书档案"),
        RosterColumn<AppraisalLine>.Key(l => l.Key),
    ];

    /// <param name="output">Written once from start to end.</param>
    /// <returns>Name for the file.</returns>
    public Task<Outcome<string>> WriteAsync(Guid key, Stream output, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<string>(
            async no =>
            {
                if (!context.Actor.May(Permission.ExportMembers))
                    return Outcome<string>.Forbidden();
                if (await rounds.RecordAsync(key, context.Scope, cancel) is not { } record)
                    return Outcome<string>.NotFound();
                var code = await db.Organisations.In(context.Scope).Where(o => o.PublicId == record.BranchKey).Select(o => o.Code).SingleAsync(cancel);
                var (title, year) = ("民主评议党员汇总表", record.Year.ToString(CultureInfo.InvariantCulture));
                await RosterWriter.WriteAsync(
                    output, "汇总", Columns, record.Lines.ToAsyncEnumerable(),
                    new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("支部", record.Branch), new("年度", year)]),
                    new WorkbookIdentity("appraisal", "1", year, code, record.Branch, context.At), cancel);
                events.Add(
                    context, "appraisal.exported", new EventSubject(EventSubject.Appraisal, record.Key, record.BranchPath), $"导出{year}年{title}", recordedNo: no);
                return Outcome<string>.Ok($"{record.Branch}{year}年{title}.xlsx");
            },
            cancel);
}
