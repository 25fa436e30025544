using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Lists of returns and periods inside a scope.</summary>
public sealed class ReturnLists(PartyBuildingDbContext db, ExemptionQueries exemptions)
{
    private static readonly Expression<Func<ReturnPeriod, PeriodSummary>> ToPeriod = p => new PeriodSummary(
        p.Id, p.PublicId, p.FormId, p.Form!.Code, p.Form.Name, p.Form.Version, p.FirstMonth, p.Month, p.OnTimeUntil, p.LocksAfter, p.LockedAt);

    private static readonly Expression<Func<UnitReturn, ReturnSummary>> ToReturn = r => new ReturnSummary(
        r.Id, r.PublicId, r.PeriodId, r.OrganisationId, r.Organisation!.PublicId, r.Organisation.Name, r.Organisation.Path,
        r.Status, r.Revision, r.FirstSubmittedAt, r.SubmittedAt, r.SubmittedBy, r.OverrideCount, r.ExplanationCount, r.RecordedNo, r.Version);

    /// <summary>Periods, newest first. They are the district's and not secret to anybody who may see returns.</summary>
    public async Task<IReadOnlyList<PeriodSummary>> PeriodsAsync(int most, CancellationToken cancel = default)
        => await db.Set<ReturnPeriod>().OrderByDescending(p => p.Month).ThenBy(p => p.Form!.Code).Take(most).Select(ToPeriod).ToListAsync(cancel);

    /// <summary>The period asked for, or the newest when nothing is asked; null when there is none.</summary>
    /// <param name="month">yyyyMM.</param>
    public async Task<PeriodSummary?> PeriodAsync(string? formCode, int? month, CancellationToken cancel = default)
    {
        var periods = db.Set<ReturnPeriod>().AsQueryable();
        if (formCode is not null)
            periods = periods.Where(p => p.Form!.Code == formCode);
        if (month is { } value)
            periods = periods.Where(p => p.Month == value);
        return await periods.OrderByDescending(p => p.Month).ThenBy(p => p.Form!.Frequency).Select(ToPeriod).FirstOrDefaultAsync(cancel);
    }

    /// <summary>The newest periods of one form, oldest of them first.</summary>
    public async Task<IReadOnlyList<PeriodSummary>> LastOfAsync(string formCode, int most, CancellationToken cancel = default)
        => [.. (await db.Set<ReturnPeriod>().Where(p => p.Form!.Code == formCode).OrderByDescending(p => p.Month).Take(most).Select(ToPeriod).ToListAsync(cancel)).AsEnumerable().Reverse()];

    /// <summary>Forms that have been opened at least once, code and newest name, the most frequent first.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> OpenedFormsAsync(CancellationToken cancel = default)
        => [.. (await db.Set<ReturnPeriod>().Select(p => new { p.Form!.Code, p.Form.Name, p.Form.Version, p.Form.Frequency }).Distinct().ToListAsync(cancel))
            .GroupBy(f => f.Code).Select(g => g.MaxBy(f => f.Version)!).OrderBy(f => f.Frequency).ThenBy(f => f.Code, StringComparer.Ordinal).Select(f => (f.Code, f.Name))];

    public async Task<PeriodSummary?> PeriodAsync(Guid publicId, CancellationToken cancel = default)
        => await db.Set<ReturnPeriod>().Where(p => p.PublicId == publicId).Select(ToPeriod).FirstOrDefaultAsync(cancel);

    /// <summary>Counts by state, and the punctual ones, of one period inside <paramref name="scope"/>.</summary>
    public async Task<PeriodProgress> ProgressAsync(PeriodSummary period, OrgScope scope, CancellationToken cancel = default)
    {
        var returns = Latest(scope).Where(r => r.PeriodId == period.Id);
        var counts = await returns.GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var midnight = LocalTime.StartOf(period.OnTimeUntil.AddDays(1));
        var onTime = await returns.CountAsync(
            r => r.Status != ReturnStatus.NotDue && r.Status != ReturnStatus.Lapsed && r.FirstSubmittedAt != null && r.FirstSubmittedAt < midnight, cancel);
        var exempt = await exemptions.CountAsync(period.Id, period.FormCode, period.Month, scope, cancel);
        return new PeriodProgress(period, counts.ToDictionary(x => x.Key, x => x.Count), onTime, exempt);
    }

    /// <summary>Returns of one period in the given states, by organisation path, one page of them.</summary>
    public async Task<IReadOnlyList<ReturnSummary>> InPeriodAsync(
        int periodId, IReadOnlyList<ReturnStatus> states, OrgScope scope, int skip, int take, CancellationToken cancel = default)
        => await Latest(scope).Where(r => r.PeriodId == periodId && states.Contains(r.Status))
            .OrderBy(r => r.Organisation!.Path).Skip(skip).Take(take).Select(ToReturn).ToListAsync(cancel);

    /// <summary>The submitted return after an organisation in the order of the tree, round to the first, and how many stand before it; null when none waits.</summary>
    public async Task<(Guid Key, int Before)?> NextWaitingAsync(int periodId, string path, OrgScope scope, CancellationToken cancel = default)
    {
        var waiting = Latest(scope).Where(r => r.PeriodId == periodId && r.Status == ReturnStatus.Submitted);
        var all = await waiting.CountAsync(cancel);
        if (all == 0)
            return null;
        var before = await waiting.CountAsync(r => string.Compare(r.Organisation!.Path, path) <= 0, cancel) % all;
        return (await waiting.OrderBy(r => r.Organisation!.Path).Skip(before).Select(r => r.PublicId).FirstAsync(cancel), before);
    }

    /// <summary>Returns of one organisation, newest first.</summary>
    public async Task<IReadOnlyList<ReturnSummary>> OfOrganisationAsync(
        int organisationId, OrgScope scope, int skip, int take, CancellationToken cancel = default)
        => await Latest(scope).Where(r => r.OrganisationId == organisationId)
            .OrderByDescending(r => r.Period!.Month).ThenBy(r => r.PeriodId).Skip(skip).Take(take).Select(ToReturn).ToListAsync(cancel);

    /// <summary>Key of the return of one organisation for one month; null when it owes none.</summary>
    public async Task<Guid?> KeyAsync(string formCode, int organisationId, Month month, OrgScope scope, CancellationToken cancel = default)
        => await Latest(scope)
            .Where(r => r.OrganisationId == organisationId && r.Period!.Month == month.Value && r.Period.Form!.Code == formCode)
            .Select(r => (Guid?)r.PublicId).FirstOrDefaultAsync(cancel);

    public async Task<int> CountOfOrganisationAsync(int organisationId, OrgScope scope, CancellationToken cancel = default)
        => await Latest(scope).CountAsync(r => r.OrganisationId == organisationId, cancel);

    /// <summary>Number of returns in the given states, over all periods.</summary>
    public async Task<int> CountAsync(IReadOnlyList<ReturnStatus> states, OrgScope scope, CancellationToken cancel = default)
        => await Latest(scope).CountAsync(r => states.Contains(r.Status), cancel);

    /// <summary>Key of the return of each organisation that owes one, by organisation.</summary>
    public async Task<IReadOnlyDictionary<int, Guid>> KeysAsync(
        int periodId, IReadOnlyList<int> organisationIds, OrgScope scope, CancellationToken cancel = default)
        => await Latest(scope).Where(r => r.PeriodId == periodId && organisationIds.Contains(r.OrganisationId))
            .ToDictionaryAsync(r => r.OrganisationId, r => r.PublicId, cancel);

    public async Task<ReturnSummary?> FindAsync(Guid publicId, OrgScope scope, CancellationToken cancel = default)
        => await InScope(scope).Where(r => r.PublicId == publicId).Select(ToReturn).FirstOrDefaultAsync(cancel);

    private IQueryable<UnitReturn> Latest(OrgScope scope) => InScope(scope).Where(r => r.IsLatest);

    private IQueryable<UnitReturn> InScope(OrgScope scope)
    {
        var seen = db.Organisations.In(scope);
        return db.Set<UnitReturn>().AsNoTracking().Where(r => seen.Any(o => o.Id == r.OrganisationId));
    }
}
