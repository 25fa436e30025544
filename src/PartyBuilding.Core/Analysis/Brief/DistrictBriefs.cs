using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Analysis.Brief;

/// <summary>Gathers the one-page brief of a scope, from the tables and lists that its figures open.</summary>
public sealed class DistrictBriefs(PartyBuildingDbContext db, CrossTabs tables, ReturnLists returns, ScopeHome home, TimeProvider clock)
{
    private const string MonthlyForm = "std.DZB-1";

    /// <summary>The tables behind the brief, as their own pages ask for them.</summary>
    public static readonly AnalysisQuery Members = new() { Row = "sex", Column = "age", Compare = true };

    /// <inheritdoc cref="Members"/>
    public static readonly AnalysisQuery Education = new() { Row = "education-level", Column = "standing", Compare = true };

    /// <inheritdoc cref="Members"/>
    public static readonly AnalysisQuery Organisations = new() { Subject = AnalysisSubject.Organisations, Row = "kind", Column = "term", Compare = true };

    /// <summary>Null for a reader without a scope.</summary>
    public async Task<DistrictBrief?> OfAsync(OrgScope scope, CancellationToken cancel = default)
    {
        if (await home.FindAsync(scope, cancel) is not { } unit)
            return null;
        var today = clock.Today();
        var period = await returns.PeriodAsync(MonthlyForm, null, cancel);
        var (paid, remitted) = await DuesAsync(today.Year, scope, cancel);
        return new DistrictBrief(
            unit.Name, today, await TableAsync(Members, scope, cancel), await TableAsync(Education, scope, cancel), await TableAsync(Organisations, scope, cancel),
            await MovementsAsync(today.Year, scope, cancel), period is null ? null : await returns.ProgressAsync(period, scope, cancel), paid, remitted);
    }

    private async Task<CrossTab> TableAsync(AnalysisQuery query, OrgScope scope, CancellationToken cancel)
        => (await tables.CountAsync(query, scope, cancel)).Value ?? throw new InvalidOperationException($"{query.Row} × {query.Column} is not counted.");

    // A level leaves out what moves inside itself, as its returns do (Posting.CounterpartId).
    private async Task<IReadOnlyList<YearMovement>> MovementsAsync(int year, OrgScope scope, CancellationToken cancel)
    {
        var (first, last) = (new Month((year * 100) + 1).Value, new Month((year * 100) + 12).Value);
        var within = db.Organisations.In(scope).Select(o => o.Id);
        var rows = await db.Postings.AsNoTracking()
            .Where(p => p.SupersededNo == Recorded.Current && p.Month >= first && p.Month <= last && p.Kind <= PostingKind.WholeOut && within.Contains(p.OrganisationId)
                && (p.CounterpartId == null || !within.Contains(p.CounterpartId.Value)))
            .GroupBy(p => p.Kind).Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(cancel);
        return [.. rows.OrderBy(r => r.Key).Select(r => new YearMovement(r.Key, r.Count))];
    }

    private async Task<(long Paid, long Remitted)> DuesAsync(int year, OrgScope scope, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var branches = db.Organisations.In(scope).Where(o => o.Kind == OrganisationKind.Branch).Select(o => o.Id);
        var paid = await DuesReads.Payments(db).Where(p => p.Month >= (year * 100) + 1 && p.Month <= (year * 100) + 12 && branches.Contains(p.OrganisationId)).SumAsync(p => p.AmountFen, cancel);
        var remitted = await DuesReads.Remittances(db)
            .Where(r => r.SentOn >= first && r.SentOn <= last && r.Status != DuesRemittanceStatus.SentBack && branches.Contains(r.OrganisationId)).SumAsync(r => r.AmountFen, cancel);
        return (paid, remitted);
    }
}
