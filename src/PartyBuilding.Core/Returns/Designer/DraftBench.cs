using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>
/// 试算: what the checks of a draft would have found in past periods of the form it was copied from. Cells both forms have are
/// taken as reported; new cells of the ledger are counted as it knows those months today; new cells to be typed stay empty,
/// and checks that need them say nothing. Other forms, last year and sums below are looked at as the form's own pages would.
/// </summary>
public sealed class DraftBench(PartyBuildingDbContext db, UnitCounter counter, CheckFigures related)
{
    public const int Periods = 6;
    private const int Examples = 5;

    /// <summary>Empty when the draft was begun without a form to go by, or that form has no past.</summary>
    public async Task<IReadOnlyList<BenchLine>> RunAsync(Guid key, CancellationToken cancel = default)
    {
        var draft = await db.Set<FormDraft>().AsNoTracking().Include(d => d.BasedOn).SingleOrDefaultAsync(d => d.PublicId == key, cancel);
        if (draft?.BasedOn is not { } basis)
            return [];
        // Under the code of the form it was copied from: its 上期 and 去年同期 are that form's.
        var form = FormFiles.Read(draft.Definition) with { Code = basis.Code };
        if (FormFaults.Of(form).Any())
            return [];
        var periods = await db.Set<ReturnPeriod>().AsNoTracking().Where(p => p.Form!.Code == basis.Code)
            .OrderByDescending(p => p.Month).Take(Periods + 1).ToListAsync(cancel);
        var figures = new Dictionary<int, IReadOnlyDictionary<int, UnitFigures>>();
        foreach (var period in periods)
            figures[period.Id] = await FiguresAsync(form, period, cancel);
        var lines = new List<BenchLine>();
        foreach (var (period, i) in periods.Take(Periods).Select((p, i) => (p, i)))
        {
            var units = figures[period.Id];
            var others = await related.ReadAllAsync(form, period.Span, static _ => true, units.Keys.ToHashSet(), LiveFigures.EndKey, cancel);
            lines.AddRange(Lines(form, period, units, Before(period, periods.ElementAtOrDefault(i + 1), figures), others));
        }

        return lines;
    }

    private static IReadOnlyDictionary<int, UnitFigures> Before(ReturnPeriod period, ReturnPeriod? before, Dictionary<int, IReadOnlyDictionary<int, UnitFigures>> figures)
        => before is not null && before.Month == period.Span.Previous.Last.Value ? figures[before.Id] : new Dictionary<int, UnitFigures>();

    private async Task<IReadOnlyDictionary<int, UnitFigures>> FiguresAsync(FormDefinition form, ReturnPeriod period, CancellationToken cancel)
    {
        var cells = await (
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.PeriodId == period.Id && r.IsLatest && r.Status >= ReturnStatus.Submitted
            select new { r.OrganisationId, r.Organisation!.Name, r.Organisation.Kind, i.Key, c.Value, IsNoted = c.Note != null || c.OverrideReason != null }).AsNoTracking().ToListAsync(cancel);
        var known = cells.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var fresh = form.Items.Where(i => i.Source == ItemSource.Ledger && !known.Contains(i.Key)).ToList();
        var counts = fresh.Count == 0 ? null : await counter.CountAsync(form, LedgerPoint.Today(period.Span), null, cancel);
        return cells.GroupBy(c => (c.OrganisationId, c.Name, c.Kind)).ToDictionary(g => g.Key.OrganisationId, g =>
        {
            var reported = g.ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
            var values = form.Items.ToDictionary(i => i.Key, i => reported.GetValueOrDefault(i.Key), StringComparer.Ordinal);
            foreach (var item in fresh)
                values[item.Key] = counts![g.Key.OrganisationId, item.Query!];
            FormChecker.Compute(form, values);
            return new UnitFigures(g.Key.Name, g.Key.Kind, values, g.Where(c => c.IsNoted).Select(c => c.Key).ToHashSet(StringComparer.Ordinal));
        });
    }

    private static IEnumerable<BenchLine> Lines(
        FormDefinition form, ReturnPeriod period, IReadOnlyDictionary<int, UnitFigures> units, IReadOnlyDictionary<int, UnitFigures> before, RelatedFigures others)
    {
        var found = units.SelectMany(u => FormChecker.Check(form, new FigureSet(u.Value.Values, before.GetValueOrDefault(u.Key)?.Values)
                {
                    Others = others.Others(u.Key), Unit = u.Value.Kind, Noted = u.Value.Noted,
                })
                .Where(f => f.IsOfForm).Select(f => (u.Value.Name, Finding: f)))
            .ToLookup(x => x.Finding.Code, StringComparer.Ordinal);
        return form.Checks.Select(check => new BenchLine(
            period.Span.Title, check.Code, check.Class, units.Count, found[check.Code].Count(),
            [.. found[check.Code].Take(Examples).Select(x => $"{x.Name}：{x.Finding.Message}")]));
    }

    private sealed record UnitFigures(string Name, OrganisationKind Kind, Dictionary<string, long?> Values, IReadOnlySet<string> Noted);
}
