using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Reads democratic-life meetings within a scope.</summary>
public sealed class LifeMeetingQueries(PartyBuildingDbContext db, RuleBook rules, LifeDays days, LifeScores scores, OrganisationNames names)
{
    /// <summary>Bodies of the scope in a year: held or not held (手册2008 L1749).</summary>
    public async Task<IReadOnlyList<LifeMeetingRow>> YearAsync(int year, OrgScope scope, CancellationToken cancel = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var bodies = await db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.Kind != OrganisationKind.Branch && o.FoundedOn <= last && (o.ClosedOn == null || (o.ClosedOn > first && o.ClosedOn > o.FoundedOn)))
            .OrderBy(o => o.Path).Select(o => new { o.Id, o.PublicId, o.Name, o.Path }).ToListAsync(cancel);
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var cases = (await db.Set<LifeMeeting>().AsNoTracking().Include(m => m.Steps.Where(s => s.SupersededNo == Recorded.Current))
            .Where(m => seen.Contains(m.OrganisationId) && (m.Year == year || (m.HeldOn >= first && m.HeldOn <= last))).OrderBy(m => m.Id).ToListAsync(cancel)).ToLookup(m => m.OrganisationId);
        var catalogue = await rules.CurrentAsync(cancel);
        return [.. bodies.Select(body =>
        {
            var own = cases[body.Id].ToList();
            var held = own.Find(m => m.Kind == LifeMeetingKind.Yearly && m.HeldOn?.Year == year);
            var step = held?.Steps.Find(s => s.Kind == LifeStepKind.Held);
            var facts = new YearFacts(body.Name, year, OrganisationPath.Depth(body.Path) == 1, own.Count(m => m.Kind == LifeMeetingKind.Yearly && m.HeldOn?.Year == year));
            return new LifeMeetingRow(
                body.PublicId, body.Name, held is not null, held?.HeldOn, step?.Expected, step?.Actual,
                catalogue.Evaluate(LifeMeetingChecks.Year, facts, last, RuleOccasion.Batch).Findings is [var finding, ..] ? finding.Message : null,
                [.. own.Select(m => (m.PublicId, m.Kind, m.Topic, Stage(m)))]);
        })];
    }

    public async Task<LifeMeetingRecord?> FindAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var row = await db.Set<LifeMeeting>().AsNoTracking().Include(m => m.Organisation).Include(m => m.People).ThenInclude(p => p.Person).Include(m => m.Measures)
            .Include(m => m.Steps.Where(s => s.SupersededNo == Recorded.Current)).AsSplitQuery().SingleOrDefaultAsync(m => m.PublicId == key, cancel);
        if (row is null || !scope.Contains(row.Organisation!.Path))
            return null;
        var body = row.Organisation;
        var last = await db.Set<LifeMeeting>().AsNoTracking().Include(m => m.Measures)
            .Where(m => m.OrganisationId == row.OrganisationId && m.Id != row.Id && m.HeldOn != null && (row.HeldOn == null || m.HeldOn <= row.HeldOn))
            .OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Id).FirstOrDefaultAsync(cancel);
        return new LifeMeetingRecord(
            row, body.PublicId, body.Name, body.Path, (await names.SuperiorsAsync(body.Path, cancel)).LastOrDefault(),
            [.. row.People.Where(p => !p.IsRemoved).OrderBy(p => p.Role).ThenBy(p => p.Id)], [.. row.Steps.OrderBy(s => s.Kind).ThenBy(s => s.On).ThenBy(s => s.Id)],
            row.PlannedOn is { } planned ? await days.PreReportAsync(planned, cancel) : null, row.HeldOn is { } held ? await days.ReportAsync(held, cancel) : null,
            last is null ? null : (last.PublicId, last.Version, last.Measures), await scores.OfAsync(row.Id, today, cancel), await MeetingQueries.HistoryAsync(db, key, cancel),
            await WindowAsync(row.HeldOn, today, cancel));
    }

    private async Task<Finding?> WindowAsync(DateOnly? heldOn, DateOnly today, CancellationToken cancel)
        => heldOn is not { } held ? null
            : (await rules.CurrentAsync(cancel)).Evaluate(
                LifeMeetingChecks.Step, new LifeMeetingFacts { Step = LifeStepKind.Held, On = held, Today = today }, held, RuleOccasion.Batch)
                .Findings.FirstOrDefault(f => f.RuleCode == "DLM-WINDOW");

    /// <summary>Bodies of the scope that may begin a case, by name or number; the first thirty.</summary>
    public async Task<IReadOnlyList<OrganisationChoice>> BodiesAsync(string? text, OrgScope scope, CancellationToken cancel = default)
    {
        var key = Common.ChineseText.Clean(text);
        return await db.Organisations.AsNoTracking().In(scope).Where(o => o.Kind != OrganisationKind.Branch && o.ClosedOn == null && (key == "" || o.Name.Contains(key) || o.Code == key))
            .OrderBy(o => o.Path).Take(30).Select(o => new OrganisationChoice(o.PublicId, o.Code, o.Name, o.Kind, null, o.Path)).ToListAsync(cancel);
    }

    /// <summary>The furthest step, in words.</summary>
    public static string Stage(LifeMeeting meeting)
        => LifeMeetingWords.Steps[meeting.Steps.Where(s => s.SupersededNo == Recorded.Current).Select(s => s.Kind).DefaultIfEmpty(LifeStepKind.Topic).Max()];
}
