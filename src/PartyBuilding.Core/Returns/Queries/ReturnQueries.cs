using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Lists of periods and returns within a scope.</summary>
public sealed class ReturnQueries(PartyBuildingDbContext db)
{
    /// <summary>Periods of all forms, newest first, counted over the returns in scope.</summary>
    public async Task<IReadOnlyList<PeriodRow>> PeriodsAsync(OrgScope scope, string? formCode = null, int take = 36, CancellationToken cancel = default)
    {
        var periods = await db.Set<ReturnPeriod>().AsNoTracking().Include(p => p.Form)
            .Where(p => formCode == null || p.Form!.Code == formCode)
            .OrderByDescending(p => p.Month).ThenBy(p => p.FormId)
            .Take(take)
            .ToListAsync(cancel);
        return await CountedAsync(periods, scope, cancel);
    }

    /// <summary>One period, counted over the returns in scope.</summary>
    public async Task<PeriodRow?> PeriodAsync(Guid periodId, OrgScope scope, CancellationToken cancel = default)
        => (await CountedAsync(
            await db.Set<ReturnPeriod>().AsNoTracking().Include(p => p.Form).Where(p => p.PublicId == periodId).ToListAsync(cancel), scope, cancel)).SingleOrDefault();

    private async Task<IReadOnlyList<PeriodRow>> CountedAsync(List<ReturnPeriod> periods, OrgScope scope, CancellationToken cancel)
    {
        var ids = periods.Select(p => p.Id).ToList();
        var counts = await (
            from r in db.Set<UnitReturn>()
            join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
            where r.IsLatest && ids.Contains(r.PeriodId)
            group r by new { r.PeriodId, r.Status } into g
            select new { g.Key.PeriodId, g.Key.Status, Count = g.Count() }).ToListAsync(cancel);
        var onTime = await OnTimeAsync(scope, periods, cancel);
        return [.. periods.Select(p =>
        {
            int Of(params ReturnStatus[] states) => counts.Where(c => c.PeriodId == p.Id && states.Contains(c.Status)).Sum(c => c.Count);
            return new PeriodRow(
                p.PublicId, p.Form!.Code, p.Form.Name, new Month(p.Month), p.OnTimeUntil, p.LocksAfter, p.LockedAt,
                counts.Where(c => c.PeriodId == p.Id).Sum(c => c.Count),
                Of(ReturnStatus.NotStarted, ReturnStatus.Draft), Of(ReturnStatus.SentBack), Of(ReturnStatus.Submitted), Of(ReturnStatus.Reviewed),
                Of(ReturnStatus.Accepted, ReturnStatus.Locked), Of(ReturnStatus.Missing), onTime.GetValueOrDefault(p.Id));
        })];
    }

    /// <summary>Returns of a period in scope in the order of the tree, with the four figures of the balance.</summary>
    public async Task<IReadOnlyList<ReturnRow>> OfPeriodAsync(Guid periodId, OrgScope scope, CancellationToken cancel = default)
        => await RowsAsync(
            from r in db.Set<UnitReturn>()
            join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
            where r.Period!.PublicId == periodId && r.IsLatest
            orderby o.Path
            select r, cancel);

    /// <summary>Returns of one organisation in scope, newest first.</summary>
    public async Task<IReadOnlyList<ReturnRow>> OfOrganisationAsync(int organisationId, OrgScope scope, int take = 24, CancellationToken cancel = default)
        => await RowsAsync(
            (from r in db.Set<UnitReturn>()
             join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
             where o.Id == organisationId && r.IsLatest
             orderby r.Period!.Month descending, r.Id
             select r).Take(take), cancel);

    private async Task<Dictionary<int, int>> OnTimeAsync(OrgScope scope, List<ReturnPeriod> periods, CancellationToken cancel)
    {
        var ids = periods.Select(p => p.Id).ToList();
        var firsts = await (
            from r in db.Set<UnitReturn>()
            join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
            where r.IsLatest && ids.Contains(r.PeriodId) && r.FirstSubmittedAt != null
            select new { r.PeriodId, At = r.FirstSubmittedAt!.Value }).ToListAsync(cancel);
        var limits = periods.ToDictionary(p => p.Id, p => p.OnTimeUntil);
        return firsts.Where(f => LocalTime.DateOf(f.At) <= limits[f.PeriodId]).GroupBy(f => f.PeriodId).ToDictionary(g => g.Key, g => g.Count());
    }

    private async Task<IReadOnlyList<ReturnRow>> RowsAsync(IQueryable<UnitReturn> returns, CancellationToken cancel)
    {
        var rows = await returns.AsNoTracking().Select(r => new
        {
            r.Id, r.PublicId, Organisation = r.Organisation!.PublicId, r.Organisation.Name, r.Organisation.Path, Form = r.Period!.Form!.Name, r.Period.Month,
            r.Status, r.Version, r.Revision, r.OverrideCount, r.ExplanationCount, r.SubmittedAt, r.SubmittedBy, r.Period.FormId,
        }).ToListAsync(cancel);
        if (rows.Count == 0)
            return [];
        var forms = rows.Select(r => r.FormId).Distinct().ToList();
        var items = await db.Set<ReturnFormItem>().Where(i => forms.Contains(i.FormId)).ToListAsync(cancel);
        var wanted = items.Where(i => BalanceKeys.All.Contains(i.Key)).ToDictionary(i => i.Id, i => i.Key);
        var itemIds = wanted.Keys.ToList();
        var cells = await (from r in returns join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId where itemIds.Contains(c.ItemId) select new { c.ReturnId, c.ItemId, c.Value }).ToListAsync(cancel);
        var figures = cells.GroupBy(c => c.ReturnId).ToDictionary(g => g.Key, g => BalanceKeys.Balance(g.ToDictionary(c => wanted[c.ItemId], c => c.Value)));
        return [.. rows.Select(r =>
        {
            var b = figures.GetValueOrDefault(r.Id, Balance.Unknown);
            return new ReturnRow(
                r.PublicId, r.Organisation, r.Name, r.Path, r.Form, new Month(r.Month), r.Status, r.Version, r.Revision, b.Start, b.In, b.Out, b.End,
                r.OverrideCount, r.ExplanationCount, r.SubmittedAt, r.SubmittedBy);
        })];
    }
}
