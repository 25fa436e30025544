using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Reserve;

/// <summary>Which units in scope are behind the calendar of a round that is open, or will be within the lead time of SEL-REMIND.</summary>
public sealed class BehindQueries(PartyBuildingDbContext db, RuleBook rules)
{
    public async Task<IReadOnlyList<BehindUnit>> ReadAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var units = await db.Set<SelectionUnit>().AsNoTracking().AsSplitQuery().Where(u => u.ReviewedOn == null && u.SubmittedOn == null && u.Round!.EndedOn == null && seen.Contains(u.OrganisationId))
            .Include(u => u.Organisation).Include(u => u.Meeting).Include(u => u.Round!.Windows)
            .Include(u => u.Candidates).ThenInclude(c => c.Person).Include(u => u.Candidates).ThenInclude(c => c.Investigation).Include(u => u.Candidates).ThenInclude(c => c.Petitions)
            .ToListAsync(cancel);
        var keys = units.Where(u => u.Meeting is not null).Select(u => u.Meeting!.BallotKey).ToList();
        var ballots = await db.Set<BallotRound>().Where(b => keys.Contains(b.PublicId)).ToDictionaryAsync(b => b.PublicId, b => b.Status, cancel);
        var catalogue = await rules.CurrentAsync(cancel);
        return [.. units.Select(u => Of(u, u.Meeting is null ? null : ballots.GetValueOrDefault(u.Meeting.BallotKey), today))
            .Where(b => b is not null && catalogue.Evaluate(ReminderChecks.Selection, new DueDay(b.Due, today), today, RuleOccasion.Batch).Findings.Count > 0).Select(b => b!)];
    }

    private static BehindUnit? Of(SelectionUnit unit, BallotStatus? ballot, DateOnly today)
    {
        var round = unit.Round!;
        var (next, waiting) = UnitProgress.Of(unit, round, ballot, today);
        return next is { } stage && round.Window(stage) is { } window
            ? new BehindUnit(
                unit.PublicId, round.PublicId, round.Title, unit.Organisation!.Name, stage, SelectionWords.Stage(stage, round.Basis), window.To, string.Join("，", waiting.Take(2)))
            : null;
    }
}
