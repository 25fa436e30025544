using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Cadres.Rosters;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Reads reserve cadres of units in scope. Whoever asks records the look with <see cref="PoolLooks"/>.</summary>
public sealed class PoolQueries(PartyBuildingDbContext db, RosterReader rosters, RuleBook rules, CodeTableStore codes, TimeProvider clock)
{
    /// <summary>PB-CADRETRAINING: 党校培训.</summary>
    private const string PartySchool = "1";

    private static readonly string[] Sets = [CadreSets.Training, CadreSets.Tempering, CadreSets.Assessments];

    /// <summary>Everybody who meets the filter, by unit and name. A pool has hundreds of people, not thousands.</summary>
    public async Task<IReadOnlyList<PoolPerson>> ListAsync(PoolFilter filter, OrgScope scope, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var people = await PeopleAsync(await MatchingAsync(filter, scope, cancel), cancel);
        return filter.Owed is { Length: > 0 } owed ? [.. people.Where(p => p.Findings.Any(f => f.RuleCode == owed))] : people;
    }

    public async Task<PoolRecord?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var found = db.Set<ReserveEntry>().AsNoTracking().Where(e => e.PublicId == key && seen.Contains(e.OrganisationId));
        if (await PeopleAsync(found, cancel) is not [var person])
            return null;
        var moves = await db.Set<ReserveMove>().AsNoTracking().Where(m => found.Any(e => e.Id == m.EntryId)).OrderBy(m => m.On).ThenBy(m => m.Id).ToListAsync(cancel);
        var followUps = await db.Set<ReserveFollowUp>().AsNoTracking().Where(f => found.Any(e => e.Id == f.EntryId)).OrderByDescending(f => f.On).ThenByDescending(f => f.Id).ToListAsync(cancel);
        var events = await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
            .Select(e => new SelectionEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);
        return new PoolRecord(
            person,
            [.. moves.Select((m, i) => new MoveRow(m.On, i == 0 ? "入库" : PoolWords.Move(moves[i - 1].To, m.To), m.To, m.Decision, m.Reason, m.By)).Reverse()],
            [.. followUps.Select(f => new FollowUpRow(f.Kind, f.On, f.Year, f.Content, f.By))],
            events);
    }

    /// <summary>Where somebody stands in the pool now; null outside it.</summary>
    public Task<Guid?> OfCadreAsync(Guid cadre, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<ReserveEntry>().Where(e => e.Cadre!.PublicId == cadre && seen.Contains(e.OrganisationId) && (e.Status == ReserveStatus.InPool || e.Status == ReserveStatus.Listed))
            .Select(e => (Guid?)e.PublicId).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Units that have somebody in the pool, in the order of the tree, and the last year adjusted.</summary>
    public async Task<IReadOnlyList<AdjustedUnit>> UnitsAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var entries = await db.Set<ReserveEntry>().Where(e => seen.Contains(e.OrganisationId) && (e.Status == ReserveStatus.InPool || e.Status == ReserveStatus.Listed))
            .Select(e => new { e.Organisation!.PublicId, e.Organisation.Name, e.Organisation.Path, Year = e.Moves.Max(m => m.Year), Entered = e.EnteredOn }).ToListAsync(cancel);
        return [.. entries.GroupBy(e => (e.PublicId, e.Name, e.Path)).OrderBy(g => g.Key.Path, StringComparer.Ordinal)
            .Select(g => new AdjustedUnit(g.Key.PublicId, g.Key.Name, g.Count(), g.Max(e => e.Year), g.Max(e => e.Entered)))];
    }

    public Task<int> CountAsync(ReserveStatus status, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<ReserveEntry>().CountAsync(e => e.Status == status && seen.Contains(e.OrganisationId), cancel);
    }

    /// <summary>What the yearly inspection of women and minority cadres asks of a unit's list; null when nobody is in the pool. Figures only, so nobody is looked at.</summary>
    public async Task<ReserveFigures?> GroupsAsync(Guid unit, OrgScope scope, CancellationToken cancel = default)
        => await ListAsync(new PoolFilter(Organisation: unit), scope, cancel) is { Count: > 0 } people ? PoolFigures.Groups(people) : null;

    private async Task<IQueryable<ReserveEntry>> MatchingAsync(PoolFilter filter, OrgScope scope, CancellationToken cancel)
    {
        var within = scope;
        if (filter.Organisation is { } key)
            within = await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel) is { } path ? OrgScope.Of(path) : OrgScope.Nothing;
        var seen = db.Organisations.In(within).Select(o => o.Id);
        var found = db.Set<ReserveEntry>().AsNoTracking().Where(e => seen.Contains(e.OrganisationId));
        found = filter.Status is { } status ? found.Where(e => e.Status == status) : found.Where(e => e.Status == ReserveStatus.InPool || e.Status == ReserveStatus.Listed);
        if (filter.Direction is { Length: > 0 } direction)
            found = found.Where(e => e.DirectionCode == direction);
        if (filter.IsNear)
            found = found.Where(e => e.IsNear);
        if (filter.IsNonParty)
            found = found.Where(e => e.IsNonParty);
        if (ChineseText.Clean(filter.Text) is { Length: > 0 } text)
        {
            var initials = ChineseText.SearchKey(text);
            found = found.Where(e => e.Person!.Name.Contains(text) || e.Person.Initials.StartsWith(initials) || e.Cadre!.PostText!.Contains(text));
        }

        if (filter.Conditions is { IsEmpty: false } conditions)
        {
            var fit = conditions.Of(db.Set<Cadre>(), db, clock.Today()).Select(c => c.Id);
            found = found.Where(e => fit.Contains(e.CadreId));
        }

        return found;
    }

    private async Task<IReadOnlyList<PoolPerson>> PeopleAsync(IQueryable<ReserveEntry> found, CancellationToken cancel)
    {
        var entries = await found.AsSplitQuery().Include(e => e.Organisation).Include(e => e.Cadre).Include(e => e.Person).Include(e => e.Round).Include(e => e.Moves).Include(e => e.FollowUps).ToListAsync(cancel);
        var lines = (await rosters.LinesAsync(db.Set<Cadre>().AsNoTracking().Where(c => found.Any(e => e.CadreId == c.Id)), cancel)).ToDictionary(l => l.Cadre.Key);
        var people = found.Select(e => e.PersonId);
        var rows = (await db.Set<InfoRow>().AsNoTracking().Include(r => r.Values).Where(r => r.SupersededNo == Recorded.Current && Sets.Contains(r.SetKey) && people.Contains(r.PersonId)).ToListAsync(cancel))
            .ToLookup(r => r.PersonId, r => (Set: r.SetKey, Values: InfoRowWriter.ValuesOf(r)));
        var (catalogue, words, today) = (await rules.CurrentAsync(cancel), await codes.CurrentAsync(cancel), clock.Today());
        return [.. entries.OrderBy(e => e.Organisation!.Path, StringComparer.Ordinal).ThenBy(e => e.Person!.NameSort, StringComparer.Ordinal).ThenBy(e => e.Id)
            .Select(e => Person(e, lines[e.Cadre!.PublicId], [.. rows[e.PersonId]], catalogue, words, today))];
    }

    private static PoolPerson Person(
        ReserveEntry entry, CadreLine line, IReadOnlyList<(string Set, IReadOnlyDictionary<string, string> Values)> rows, RuleCatalogue catalogue, CodeTableCatalogue codes, DateOnly today)
    {
        var training = rows.Where(r => r.Set == CadreSets.Training).Select(r => r.Values).ToList();
        var schools = training.Where(t => t.GetValueOrDefault("kind") == PartySchool).Select(t => (Day(t["from"])!.Value, Day(t.GetValueOrDefault("to")))).ToList();
        var assessed = rows.Where(r => r.Set == CadreSets.Assessments).Select(r => r.Values).MaxBy(v => v["year"], StringComparer.Ordinal);
        var facts = new PoolFacts(
            today, entry.EnteredOn, entry.Person!.BirthDate, entry.Cadre!.LeftOn, entry.IsNonParty, line.Cadre.IsMember, entry.IsChief, entry.IsNear, entry.Grassroots,
            rows.Count(r => r.Set == CadreSets.Tempering), entry is { Aim: not null, Plan: not null, Measures: not null }, schools, assessed?["result"], entry.FollowUps.Max(f => (int?)f.Year));
        var findings = entry.IsActive ? catalogue.Evaluate(PoolChecks.Standing, facts, today, RuleOccasion.Batch).Findings : [];
        var last = training.MaxBy(t => t["from"], StringComparer.Ordinal);
        return new PoolPerson(
            entry.PublicId, entry.Version, line, entry.Organisation!.PublicId, entry.Organisation.Name, entry.Organisation.Path, entry.Way, entry.Round?.Title, entry.IsChief, entry.IsBureau,
            entry.IsNonParty, entry.DirectionCode, codes.Name(CodeStandards.ReserveDirection, entry.DirectionCode, today) ?? entry.DirectionCode, entry.IsNear, entry.Grassroots, entry.EnteredOn, entry.Status,
            entry.Moves.Max(m => m.On), entry.Moves.Count(m => m is { To: ReserveStatus.Listed, Year: null }), entry.Aim, entry.Plan, entry.Measures,
            last is null ? null : new PoolTraining(last["name"], Day(last["from"])!.Value, Day(last.GetValueOrDefault("to"))), !findings.Any(f => f.RuleCode == "POOL-SCHOOL"), facts.Temperings,
            assessed is null ? null : $"{assessed["year"].TrimStart('0')} 年{codes.Name("PB-ASSESSMENT", assessed["result"], today) ?? assessed["result"]}", facts.LastYearly, findings);
    }

    private static DateOnly? Day(string? stored) => stored is null ? null : FactText.Day(stored);
}
