using System.Linq.Expressions;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// Democratic appraisal (手册2008 L1767-1803): rounds that ended in the months, of whatever year they are, the members in them by
/// result, and what was done in the months about those who did not pass.
/// </summary>
public sealed class AppraisalItems() : RegisterSet(
    new RegisterItem<AppraisalCount>(
        "appraisal.rounds", RegisterRow.Organisation,
        static (db, p) => db.Set<AppraisalCount>().Where(c => c.HandlingKey == null && c.RecordedNo <= p.Number && p.Number < c.SupersededNo),
        static p => Ended(p.Span), static (branches, name) => c => branches.Contains(c.OrganisationId) && c.Organisation!.Name == name,
        c => new RegisterEntry { OrganisationId = c.OrganisationId, Key = c.Organisation!.PublicId, Name = c.Organisation!.Name, Amount = 1, On = c.On }),
    Entry("appraisal.due"),
    Entry("appraisal.appraised", Appraised),
    Entry("appraisal.excellent", Appraised, Result("优秀", static e => e.Result == AppraisalResults.Excellent)),
    // Any code but the three that the source names is an ordinary result (AppraisalResults).
    Entry("appraisal.ordinary", Appraised, Result("合格", static e =>
        e.Result != null && e.Result != AppraisalResults.Excellent && e.Result != AppraisalResults.BasicallyUnqualified && e.Result != AppraisalResults.Unqualified)),
    Entry("appraisal.basically-unqualified", Appraised, Result("基本不合格", static e => e.Result == AppraisalResults.BasicallyUnqualified)),
    Entry("appraisal.unqualified", Appraised, Result("不合格", static e => e.Result == AppraisalResults.Unqualified)),
    Entry("appraisal.no-result", Appraised, Result("没有（预备党员只写评语）", static e => e.Result == null)),
    Handling("appraisal.handled.education", HandlingKind.Education),
    Handling("appraisal.handled.correction", HandlingKind.Correction),
    Handling("appraisal.handled.proposed", HandlingKind.ProcedureProposed),
    Handled("appraisal.corrections", static p => Corrected(p.Span)))
{
    public override bool IsYearly => true;

    private static RegisterClause<CountedAppraisal> Appraised
        => new("appraised", "有评语", e => e.CommentedOn != null, _ => "没有评语");

    private static RegisterClause<CountedAppraisal> Result(string words, Expression<Func<CountedAppraisal, bool>> test)
        => new("result", $"结果为{words}", test, e => $"结果代码：{e.Result ?? "无"}");

    private static RegisterItem Entry(string query, params RegisterClause<CountedAppraisal>[] clauses)
        => new RegisterItem<CountedAppraisal>(
            query, RegisterRow.Member, Entries, point => [.. Due(point.Span), .. clauses],
            static (branches, name) => e => branches.Contains(e.OrganisationId) && e.Name == name,
            e => new RegisterEntry { OrganisationId = e.OrganisationId, Key = e.Key, Name = e.Name, Amount = 1, On = e.EndedOn });

    private static RegisterItem Handling(string query, HandlingKind kind) => Handled(query, p => Of(kind, p.Span));

    private static RegisterItem Handled(string query, Func<LedgerPoint, IReadOnlyList<RegisterClause<CountedHandling>>> clauses)
        => new RegisterItem<CountedHandling>(
            query, RegisterRow.Member, Handlings, clauses,
            static (branches, name) => h => branches.Contains(h.OrganisationId) && h.Name == name,
            h => new RegisterEntry { OrganisationId = h.OrganisationId, Key = h.Key, Name = h.Name, Amount = 1, On = h.On });

    private static IQueryable<CountedAppraisal> Entries(PartyBuildingDbContext db, LedgerPoint point)
    {
        var number = point.Number;
        var ends = db.Set<AppraisalCount>().Where(c => c.HandlingKey == null && c.RecordedNo <= number && number < c.SupersededNo);
        return db.Set<AppraisalEntry>().Where(e => e.RecordedNo <= number && number < e.SupersededNo).Select(e => new CountedAppraisal
        {
            OrganisationId = e.OrganisationId, Key = e.Person!.PublicId, Name = e.Person!.Name, Place = e.Place, CommentedOn = e.CommentedOn, Result = e.ResultCode,
            EndedOn = ends.Where(c => c.RoundId == e.RoundId).Max(c => (DateOnly?)c.On),
        });
    }

    private static IQueryable<CountedHandling> Handlings(PartyBuildingDbContext db, LedgerPoint point)
        => db.Set<AppraisalHandling>().Where(h => h.RecordedNo <= point.Number && point.Number < h.SupersededNo).Select(h => new CountedHandling
        {
            OrganisationId = h.Round!.OrganisationId, Key = h.Person!.PublicId, Name = h.Person!.Name, Kind = h.Kind, On = h.On, Outcome = h.Outcome, OutcomeOn = h.OutcomeOn,
        });

    private static IReadOnlyList<RegisterClause<AppraisalCount>> Ended(MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return [new("ended", $"评议在 {span.Title}结束", c => c.On >= first && c.On <= last, c => $"{c.On:yyyy-MM-dd} 结束")];
    }

    private static IReadOnlyList<RegisterClause<CountedAppraisal>> Due(MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return
        [
            new("ended", $"评议在 {span.Title}结束", e => e.EndedOn >= first && e.EndedOn <= last, e => e.EndedOn is { } day ? $"{day:yyyy-MM-dd} 结束" : "没有结束"),
            new("due", "应参加评议，或者有评语", e => e.Place == EntryPlace.Due || e.CommentedOn != null, e => AppraisalWords.Places[e.Place]),
        ];
    }

    private static IReadOnlyList<RegisterClause<CountedHandling>> Of(HandlingKind kind, MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return
        [
            new("kind", $"处理方式为{AppraisalWords.Handlings[kind]}", h => h.Kind == kind, h => AppraisalWords.Handlings[h.Kind]),
            new("month", $"在 {span.Title}处理", h => h.On >= first && h.On <= last, h => $"{h.On:yyyy-MM-dd} 处理"),
        ];
    }

    private static IReadOnlyList<RegisterClause<CountedHandling>> Corrected(MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return
        [
            new("corrected", "限期改正，已改正", h => h.Outcome == CorrectionOutcome.Corrected, h => AppraisalWords.Outcomes[h.Outcome]),
            new("month", $"在 {span.Title}认定", h => h.OutcomeOn >= first && h.OutcomeOn <= last, h => $"{h.OutcomeOn:yyyy-MM-dd} 认定"),
        ];
    }
}
