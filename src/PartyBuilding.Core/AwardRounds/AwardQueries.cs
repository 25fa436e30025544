using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>
/// Reads of rounds and nominations. A round is seen by whoever runs it and, by title and runner's name only, by
/// everything under its runner; nominations are seen only of units in scope.
/// </summary>
public sealed class AwardQueries(PartyBuildingDbContext db, AwardDesk desk, OrganisationNames names)
{
    public async Task<IReadOnlyList<AwardRoundRow>> ListAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var rounds = await Seen(scope).OrderByDescending(r => r.Year).ThenByDescending(r => r.Id).Take(200).ToListAsync(cancel);
        int[] ids = [.. rounds.Select(r => r.Id)];
        var counts = await Nominations(scope).Where(n => ids.Contains(n.RoundId)).GroupBy(n => n.RoundId)
            .Select(g => new { g.Key, All = g.Count(), Decided = g.Count(n => n.Status == NominationStatus.Decided || n.Status == NominationStatus.Commended) })
            .ToDictionaryAsync(x => x.Key, cancel);
        var titles = await names.OfAsync([.. rounds.Select(r => r.OrganisationId).Distinct()], cancel);
        return [.. rounds.Select(r => new AwardRoundRow(
            r.PublicId, r.Kind, r.Year, r.Title, titles.GetValueOrDefault(r.OrganisationId, ""), r.Status, counts.GetValueOrDefault(r.Id)?.All ?? 0,
            counts.GetValueOrDefault(r.Id)?.Decided ?? 0, r.ClosesOn, r.CommendedOn))];
    }

    public async Task<AwardRoundRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var round = await Seen(scope).Include(r => r.Quotas).SingleOrDefaultAsync(r => r.PublicId == key, cancel);
        if (round is null)
            return null;
        var runner = (await names.OfAsync([round.OrganisationId], cancel)).GetValueOrDefault(round.OrganisationId, "");
        var found = await Nominations(scope).Where(n => n.RoundId == round.Id).OrderBy(n => n.Category).ThenBy(n => n.Id)
            .Include(n => n.Round).Include(n => n.Person).Include(n => n.Reviews).Include(n => n.Steps).AsSplitQuery().ToListAsync(cancel);
        int[] ids = [.. found.Select(n => n.OrganisationId).Concat(found.Select(n => n.SubjectId).OfType<int>()).Distinct()];
        var units = await db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancel);
        var rows = new List<NominationRow>(found.Count);
        foreach (var nomination in found)
            rows.Add(await RowAsync(nomination, units, scope, cancel));
        return new AwardRoundRecord(
            key, round.Version, round.Kind, round.Year, round.Title, runner, round.Document, round.StartsOn, round.ClosesOn, round.Status, round.PublicFrom, round.PublicTo,
            round.CommendedOn, round.Decision, round.Quotas.ToDictionary(q => q.Category, q => q.Number), rows,
            await db.Organisations.In(scope).AnyAsync(o => o.Id == round.OrganisationId, cancel));
    }

    public async Task<NominationRow?> NominationAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var round = await Nominations(scope).Where(n => n.PublicId == key).Select(n => (Guid?)n.Round!.PublicId).SingleOrDefaultAsync(cancel);
        return round is { } of ? (await RecordAsync(of, scope, cancel))?.Nominations.FirstOrDefault(n => n.Key == key) : null;
    }

    private IQueryable<AwardRound> Seen(OrgScope scope)
    {
        int[] above = [.. scope.Ranges.SelectMany(r => OrganisationPath.Ids(r.Low)).Distinct()];
        var inside = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<AwardRound>().AsNoTracking().Where(r => above.Contains(r.OrganisationId) || inside.Contains(r.OrganisationId));
    }

    private IQueryable<AwardNomination> Nominations(OrgScope scope)
    {
        var inside = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<AwardNomination>().AsNoTracking().Where(n => inside.Contains(n.OrganisationId));
    }

    private async Task<NominationRow> RowAsync(AwardNomination n, IReadOnlyDictionary<int, Organisation> units, OrgScope scope, CancellationToken cancel)
    {
        var (round, unit) = (n.Round!, units[n.OrganisationId]);
        var levels = await desk.LevelsAsync(unit.Path, round.OrganisationId, cancel);
        var lines = levels.Select(l =>
        {
            var review = n.Reviews.FirstOrDefault(r => r.OrganisationId == l.Id);
            return new LevelLine(l.Id, l.Name, review?.On, review?.Agreed, review?.Text);
        }).ToList();
        var next = lines.FindIndex(l => l.On is null);
        var isOpen = n.Status == NominationStatus.Open && round.Status == AwardRoundStatus.Open;
        return new NominationRow(
            n.PublicId, n.Version, round.PublicId, round.Title, round.Kind, round.Status, n.Category, n.Person?.Name ?? (n.SubjectId is { } s ? units.GetValueOrDefault(s)?.Name : null) ?? "",
            unit.Name, n.On, n.Deeds, n.SelectedOn, n.Present, n.InFavour, n.HeardOn, n.HeardCount, n.Status, lines,
            [.. n.Steps.OrderBy(x => x.On).Select(x => (x.Kind, x.On, x.Text))],
            isOpen && next >= 0 && scope.Contains(levels[next].Path) ? lines[next] : null, isOpen && scope.Contains(levels[^1].Path));
    }
}
