using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Burden;

/// <summary>
/// 填报负担: for every form, who asked, on what ground, of how many units, how much of it was known already, and how long filling
/// took. It counts forms and cells; nobody who fills is named or compared.
/// </summary>
public sealed class BurdenQuery(PartyBuildingDbContext db, FormStore forms)
{
    /// <summary>Forms with periods that end within the span, the most cells to type first.</summary>
    public async Task<IReadOnlyList<FormBurden>> ReadAsync(MonthSpan span, OrgScope scope, CancellationToken cancel = default)
    {
        var (first, last) = (span.First.Value, span.Last.Value);
        var seen = db.Organisations.In(scope);
        var periods = await (
            from r in db.Set<UnitReturn>()
            where r.IsLatest && r.Status != ReturnStatus.NotDue && r.Period!.Month >= first && r.Period.Month <= last && seen.Any(o => o.Id == r.OrganisationId)
            group r by new { r.Period!.FormId, r.PeriodId, r.Period.Month } into g
            select new PeriodBurden(
                g.Key.FormId, g.Key.Month, g.Count(), g.Count(r => r.Status >= ReturnStatus.Submitted), g.Sum(r => r.OverrideCount),
                g.Count(r => r.FillingSeconds == 0), g.Count(r => r.FillingSeconds > 0), g.Sum(r => (long)(r.FillingSeconds ?? 0)))).ToListAsync(cancel);
        var found = new List<(FormDefinition Form, PeriodBurden Period)>();
        foreach (var period in periods)
            found.Add(((await forms.GetAsync(period.FormId, cancel)).Definition, period));
        return [.. found.GroupBy(f => f.Form.Code).Select(g => Of([.. g])).OrderByDescending(b => b.Typed).ThenBy(b => b.Code, StringComparer.Ordinal)];
    }

    private static FormBurden Of(IReadOnlyList<(FormDefinition Form, PeriodBurden Period)> periods)
    {
        var (newest, last) = periods.MaxBy(p => p.Period.Month);
        return new FormBurden(
            newest.Code, newest.Name, newest.Frequency, newest.FiledBy, newest.AskedBy, newest.Ground, periods.Count, last.Returns,
            periods.Sum(p => p.Period.Returns), periods.Sum(p => p.Period.Arrived),
            periods.Sum(p => (long)p.Period.Returns * p.Form.Items.Count()), periods.Sum(p => (long)p.Period.Returns * p.Form.Items.Count(i => i.Source != ItemSource.Manual)),
            periods.Sum(p => (long)p.Period.Overridden), periods.Sum(p => p.Period.Confirmed), periods.Sum(p => p.Period.Measured), periods.Sum(p => p.Period.Seconds));
    }

    private sealed record PeriodBurden(int FormId, int Month, int Returns, int Arrived, int Overridden, int Confirmed, int Measured, long Seconds);
}
