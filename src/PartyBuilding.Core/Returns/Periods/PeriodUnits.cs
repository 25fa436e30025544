using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>
/// Keeps the returns of an open period in step with the register: a branch founded, arrived or no longer exempted since
/// gets its return; one closed or exempted since owes its open return no more, and everybody sees so.
/// </summary>
public sealed class PeriodUnits(
    PartyBuildingDbContext db, LedgerTransaction ledger, FormStore forms, ExpectedUnits units, ReturnFiller filler, RevisionLapse lapse, EventLog events)
{
    /// <summary>What <see cref="AlignAsync"/> would change today; null when there is no such period.</summary>
    public async Task<UnitDifference?> DifferenceAsync(Guid periodId, DateOnly today, CancellationToken cancel = default)
    {
        if (await db.Set<ReturnPeriod>().AsNoTracking().SingleOrDefaultAsync(p => p.PublicId == periodId, cancel) is not { } period)
            return null;
        var late = period.LockedAt is null ? [] : await LateAsync(period, today, cancel);
        if (period.LockedAt is not null)
            return new UnitDifference([], [], late);
        var (owed, known) = await CompareAsync(period, cancel);
        return new UnitDifference(
            [.. owed.Values.Where(o => known.GetValueOrDefault(o.Id) is null or { Status: ReturnStatus.NotDue })],
            [.. known.Values.Where(r => IsExcused(r, owed)).Select(r => r.Organisation!.Name)], []);
    }

    /// <summary>Brings the period in step; a second time changes nothing.</summary>
    public Task<Outcome<UnitDifference>> AlignAsync(Guid periodId, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            var period = await db.Set<ReturnPeriod>().Include(p => p.Form).SingleOrDefaultAsync(p => p.PublicId == periodId, cancel);
            if (period is null || !await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<UnitDifference>.NotFound();
            var done = period.LockedAt is null
                ? await AlignAsync(period, context, cancel)
                : new UnitDifference([], [], await lapse.RunAsync(period.Id, await ExceptedAsync(period.Id, context.Today, cancel), context, cancel));
            if (!done.IsNone)
            {
                events.Add(
                    context, "period.aligned", new EventSubject(EventSubject.Period, period.PublicId, "/"),
                    $"核对{period.Span.Title}{period.Form!.Name}应报单位：增加{done.Owing.Count}个，不再应报{done.Excused.Count}个，恢复原报送{done.Lapsed.Count}个",
                    new { owing = done.Owing.Select(o => o.Id), excused = done.Excused, lapsed = done.Lapsed });
            }

            return Outcome<UnitDifference>.Ok(done);
        }, cancel);

    /// <summary>Organisations that may still submit for the period by an exception.</summary>
    public async Task<IReadOnlyList<int>> ExceptedAsync(int periodId, DateOnly today, CancellationToken cancel)
        => await db.Set<LockException>().Where(x => x.PeriodId == periodId && x.Until >= today).Select(x => x.OrganisationId).ToListAsync(cancel);

    private async Task<UnitDifference> AlignAsync(ReturnPeriod period, CommandContext context, CancellationToken cancel)
    {
        var (owed, known) = await CompareAsync(period, cancel);
        var title = $"{period.Span.Title}{period.Form!.Name}";
        var excused = known.Values.Where(r => IsExcused(r, owed) && r.Excuse()).ToList();
        foreach (var r in excused)
            Record(r.PublicId, "return.excused", $"不再应报：{r.Organisation!.Name}{title}", r.Organisation.Path);

        var again = known.Values.Where(r => owed.ContainsKey(r.OrganisationId) && r.Owe()).ToList();
        var fresh = owed.Values.Where(o => !known.ContainsKey(o.Id)).ToList();
        var form = await forms.GetAsync(period.FormId, cancel);
        var made = await filler.FillAsync(period, form, fresh, isWhole: false, context, cancel);
        foreach (var r in made.Concat(again))
            Record(r.PublicId, "return.owed", $"列入应报：{owed[r.OrganisationId].Name}{title}", owed[r.OrganisationId].Path);
        return new UnitDifference([.. fresh, .. again.Select(r => owed[r.OrganisationId])], [.. excused.Select(r => r.Organisation!.Name)], []);

        void Record(Guid key, string kind, string words, string path)
            => events.Add(context, kind, new EventSubject(EventSubject.Return, key, path), words);
    }

    private async Task<(Dictionary<int, PlacedOrganisation> Owed, Dictionary<int, UnitReturn> Known)> CompareAsync(ReturnPeriod period, CancellationToken cancel)
    {
        var form = await forms.GetAsync(period.FormId, cancel);
        var owed = await units.ForAsync(form.Definition, LedgerPoint.Today(period.Span), cancel);
        var known = await db.Set<UnitReturn>().Include(r => r.Organisation).Where(r => r.PeriodId == period.Id && r.IsLatest).ToListAsync(cancel);
        return (owed.ToDictionary(o => o.Id), known.ToDictionary(r => r.OrganisationId));
    }

    private async Task<IReadOnlyList<string>> LateAsync(ReturnPeriod period, DateOnly today, CancellationToken cancel)
    {
        var spared = await ExceptedAsync(period.Id, today, cancel);
        return await lapse.Open(period.Id).Where(r => !spared.Contains(r.OrganisationId)).Select(r => r.Organisation!.Name).ToListAsync(cancel);
    }

    private static bool IsExcused(UnitReturn r, Dictionary<int, PlacedOrganisation> owed)
        => r is { Revision: 1 } && r.Status.IsOpen() && !owed.ContainsKey(r.OrganisationId);
}
