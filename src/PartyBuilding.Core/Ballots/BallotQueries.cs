using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Ballots;

/// <summary>Reads rounds and, once closed, their results. Nothing here reads a ballot of a vote that is open.</summary>
public sealed class BallotQueries(PartyBuildingDbContext db, BallotDesk desk, RuleBook rules, TimeProvider clock)
{
    public async Task<BallotView?> FindAsync(Guid key, Actor actor, OrgScope scope, CancellationToken cancel = default)
        => await desk.Visible(actor, scope).AsNoTracking().Include(r => r.Groups).Include(r => r.Questions).ThenInclude(q => q.Options)
            .AsSplitQuery().SingleOrDefaultAsync(r => r.PublicId == key, cancel) is { } round ? await ViewAsync(round, cancel) : null;

    /// <summary>The ballots of a closed vote in the order of their keys, so that anybody can count again; null when it is not closed, or counted by hand.</summary>
    public async Task<IReadOnlyList<CastBallot>?> SealedAsync(BallotRound round, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(round);
        if (round.Status != BallotStatus.Closed || round.Way != BallotWay.Codes)
            return null;
        var groups = round.Groups.Select(g => g.Id).ToList();
        var rows = await db.Set<Ballot>().AsNoTracking().Where(b => groups.Contains(b.GroupId)).OrderBy(b => b.Id).ToListAsync(cancel);
        return [.. rows.Select(b => new CastBallot(b.GroupId, BallotContent.Read(b.Content)))];
    }

    /// <summary>Results of the closed votes about these subjects, by the key of the round; for features that go on from a result.</summary>
    internal async Task<BallotTally?> TallyAsync(Guid round, CancellationToken cancel)
        => await db.Set<BallotRound>().AsNoTracking().Include(r => r.Groups).Include(r => r.Questions).ThenInclude(q => q.Options)
            .AsSplitQuery().SingleOrDefaultAsync(r => r.PublicId == round, cancel) is { } found ? await TallyAsync(found, cancel) : null;

    private async Task<BallotView> ViewAsync(BallotRound round, CancellationToken cancel)
    {
        var groups = round.Groups.Select(g => g.Id).ToList();
        var used = await db.Set<BallotCode>().Where(c => c.IsUsed && groups.Contains(c.GroupId)).GroupBy(c => c.GroupId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var counts = await db.Set<BallotCount>().AsNoTracking().Where(c => groups.Contains(c.GroupId)).OrderBy(c => c.Id).ToListAsync(cancel);
        return new BallotView(round, used, counts, await TallyAsync(round, cancel));
    }

    private async Task<BallotTally?> TallyAsync(BallotRound round, CancellationToken cancel)
    {
        if (round.Status != BallotStatus.Closed)
            return null;
        var catalogue = await rules.CurrentAsync(cancel);
        bool IsSmall(int cast) => catalogue.Evaluate(BallotChecks.Small, new GroupSize(cast), clock.Today(), RuleOccasion.Batch).Findings.Count > 0;
        if (await SealedAsync(round, cancel) is { } ballots)
            return BallotCounting.Of(round, ballots, IsSmall);
        var groups = round.Groups.Select(g => g.Id).ToList();
        return BallotCounting.Of(round, await db.Set<BallotCount>().AsNoTracking().Where(c => groups.Contains(c.GroupId)).ToListAsync(cancel), IsSmall);
    }
}
