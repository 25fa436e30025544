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
        => await Whole(desk.Visible(actor, scope)).SingleOrDefaultAsync(r => r.PublicId == key, cancel) is { } round ? await ViewAsync(round, cancel) : null;

    /// <summary>The ballots of a closed vote in the order of their keys, so that anybody can count again; null when it is not closed, or counted by hand.</summary>
    public async Task<IReadOnlyList<CastBallot>?> SealedAsync(Guid key, Actor actor, OrgScope scope, CancellationToken cancel = default)
        => await Whole(desk.Visible(actor, scope)).SingleOrDefaultAsync(r => r.PublicId == key, cancel) is { } round ? await SealedAsync(round, cancel) : null;

    /// <summary>The result of a vote for the feature that goes on from it; null while it is not closed.</summary>
    internal async Task<BallotTally?> TallyAsync(Guid key, CancellationToken cancel)
        => await Whole(db.Set<BallotRound>()).SingleOrDefaultAsync(r => r.PublicId == key, cancel) is { } found ? await TallyAsync(found, cancel) : null;

    private static IQueryable<BallotRound> Whole(IQueryable<BallotRound> rounds)
        => rounds.AsNoTracking().Include(r => r.Groups).Include(r => r.Questions).ThenInclude(q => q.Options).AsSplitQuery();

    private async Task<IReadOnlyList<CastBallot>?> SealedAsync(BallotRound round, CancellationToken cancel)
    {
        if (round.Status != BallotStatus.Closed || round.Way != BallotWay.Codes)
            return null;
        var groups = round.Groups.Select(g => g.Id).ToList();
        var rows = await db.Set<Ballot>().AsNoTracking().Where(b => groups.Contains(b.GroupId)).OrderBy(b => b.Id).ToListAsync(cancel);
        return [.. rows.Select(b => new CastBallot(b.GroupId, BallotContent.Read(b.Content)))];
    }

    private async Task<BallotView> ViewAsync(BallotRound round, CancellationToken cancel)
    {
        var groups = round.Groups.Select(g => g.Id).ToList();
        var used = await db.Set<BallotCode>().Where(c => c.IsUsed && groups.Contains(c.GroupId)).GroupBy(c => c.GroupId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var counts = (await db.Set<BallotCount>().AsNoTracking().Where(c => groups.Contains(c.GroupId)).OrderBy(c => c.Id).ToListAsync(cancel)).ToLookup(c => c.GroupId);
        return new BallotView(
            round.PublicId, round.Version, round.SubjectKind, round.SubjectKey, round.Title, round.Way, round.Status, round.OpenedAt, round.ClosedAt, PaperQuestion.Of(round),
            [
                .. round.Groups.OrderBy(g => g.Order).Select(g => new BallotGroupView(
                    g.Id, g.Name, g.Issued, round.Way == BallotWay.Codes ? used.GetValueOrDefault(g.Id) : g.Returned ?? 0, g.Returned, g.Invalid,
                    [.. counts[g.Id].Select(c => new CountedVotes(c.QuestionId, c.OptionId, c.Name, c.Votes))])),
            ],
            await TallyAsync(round, cancel));
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
