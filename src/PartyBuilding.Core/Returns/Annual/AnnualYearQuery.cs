using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Reads the annual run of one year: its state is worked out from the returns, never kept.</summary>
public sealed class AnnualYearQuery(
    PartyBuildingDbContext db, AnnualForms forms, ReturnLists lists, PeriodUnits units, ExemptionQueries exemptions, PeriodChecks checks, BodyProgress bodies)
{
    /// <summary>Kind of the event of a set made as workbook or for print; its subject is the period of the first form.</summary>
    public const string Exported = "annual.exported";

    /// <returns>Null where the scope holds neither the district nor a whole body: the year is no matter of theirs.</returns>
    public async Task<AnnualYear?> FindAsync(int year, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var tops = await db.Organisations.In(scope).Where(o => o.Path.Length <= OrganisationPath.BodyLength).Select(o => o.ParentId).ToListAsync(cancel);
        if (tops.Count == 0)
            return null;
        var isDistrict = tops.Contains(null);
        var of = await forms.OfAsync(year, cancel);
        var states = new List<AnnualFormState>();
        foreach (var form in of)
            states.Add(await StateAsync(form, isDistrict, scope, today, cancel));
        var found = new AnnualYear
        {
            Year = year, IsDistrict = isDistrict, Forms = states,
            Run = await db.Set<AnnualRun>().AsNoTracking().Where(r => r.Year == year).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancel),
        };
        var opened = of.Where(f => f.Period is not null).ToList();
        if (opened.Count == 0)
            return found;
        var tables = new List<(AnnualForm Form, PeriodCheckTable Table)>();
        foreach (var form in opened)
            tables.Add((form, await checks.RunAsync(form.Period!, scope, cancel)));
        return found with
        {
            Checks = [.. tables.SelectMany(t => AnnualCheckKinds.Count(t.Form, t.Table))],
            Explanations = AnnualExplanationCount.Of(tables.SelectMany(t => t.Table.Findings)),
            Bodies = await BodiesAsync(opened, scope, cancel),
            IsPrinted = await IsPrintedAsync(opened, scope, cancel),
        };
    }

    /// <summary>Years that have been opened, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel = default)
        => [.. (await db.Set<ReturnPeriod>().Where(p => p.Form!.Frequency == Forms.FormFrequency.Yearly).Select(p => p.Month).Distinct().ToListAsync(cancel))
            .Select(m => m / 100).Distinct().OrderDescending()];

    private async Task<AnnualFormState> StateAsync(AnnualForm form, bool isDistrict, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (form.Period is not { } period)
            return new AnnualFormState(form, null, null, []);
        return new AnnualFormState(
            form, await lists.ProgressAsync(period, scope, cancel),
            isDistrict && !form.IsLocked ? await units.DifferenceAsync(period.PublicId, today, cancel) : null,
            await exemptions.InPeriodAsync(period.Id, period.FormCode, period.Month, scope, cancel));
    }

    private async Task<IReadOnlyList<BodyLine>> BodiesAsync(IReadOnlyList<AnnualForm> opened, OrgScope scope, CancellationToken cancel)
    {
        var lines = new List<BodyLine>();
        foreach (var form in opened)
            lines.AddRange(await bodies.OfAsync(form.Period!.Id, scope, cancel));
        return [.. lines.GroupBy(l => (l.PublicId, l.Name)).Select(g => new BodyLine(
            g.Key.PublicId, g.Key.Name, g.Sum(l => l.Expected), g.Sum(l => l.Missing), g.Sum(l => l.Waiting), g.Sum(l => l.Ready), g.Sum(l => l.Accepted)))];
    }

    /// <summary>Somebody of this scope has made the set since: a body's own set is not the district's.</summary>
    private async Task<bool> IsPrintedAsync(IReadOnlyList<AnnualForm> opened, OrgScope scope, CancellationToken cancel)
    {
        var since = opened.Max(f => f.Period!.LockedAt);
        var keys = opened.Select(f => f.Period!.PublicId).ToList();
        var top = await db.Organisations.In(scope).OrderBy(o => o.Path.Length).ThenBy(o => o.Path).Select(o => o.Path).FirstAsync(cancel);
        return since is { } at && await db.BusinessEvents.AnyAsync(e => e.Kind == Exported && keys.Contains(e.SubjectKey) && e.OrganisationPath == top && e.At >= at, cancel);
    }
}
