using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Ballots;

/// <summary>Prints codes, opens and closes. Each is an event; what is cast between is none.</summary>
public sealed class BallotRoundService(PartyBuildingDbContext db, LedgerTransaction ledger, BallotDesk desk, BallotCodeText codes, BallotSeal seal, RuleBook rules)
{
    public const int MostCodes = 2000;

    /// <returns>The codes, which are shown this once and kept nowhere; the order is that of chance.</returns>
    public Task<Outcome<IReadOnlyList<string>>> IssueAsync(IssueCodes input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<IReadOnlyList<string>>(
            async _ =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<IReadOnlyList<string>>.From(opened);
                var group = open.Round.Groups.Find(g => g.Id == input.GroupId);
                if (group is null || open.Round.Way != BallotWay.Codes)
                    return Outcome<IReadOnlyList<string>>.NotFound();
                if (open.Round.Status == BallotStatus.Closed)
                    return Outcome<IReadOnlyList<string>>.Refused(BallotFindings.NotNow("打印票码：投票已经结束"));
                if (input.Count is < 1 or > MostCodes)
                    return Outcome<IReadOnlyList<string>>.Refused(BallotFindings.Count("票数", nameof(input.Count), MostCodes));
                var voided = 0;
                if (input.Anew)
                {
                    var unused = await db.Set<BallotCode>().Where(c => c.GroupId == group.Id && !c.IsUsed).ToListAsync(cancel);
                    db.RemoveRange(unused);
                    voided = unused.Count;
                }

                var papers = open.Round.Groups.Sum(g => g.Issued) - voided + input.Count;
                if (BallotChecks.TooManyPapers(open.Round, papers, await rules.CurrentAsync(cancel), context.Today, nameof(input.Count)) is { Count: > 0 } tooMany)
                    return Outcome<IReadOnlyList<string>>.Refused(tooMany);
                var made = Enumerable.Range(0, input.Count).Select(_ => BallotCodeText.New()).ToList();
                db.AddRange(made.Select(c => new BallotCode { Id = RandomKey.New(), GroupId = group.Id, Hash = codes.Hash(c)! }));
                group.Issued += input.Count - voided;
                desk.Record(
                    context, "ballot.codes-printed", open,
                    $"“{open.Round.Title}”打印票码，{group.Name} {input.Count} 张{(input.Anew ? $"，原未用的 {voided} 张作废" : "")}");
                return Outcome<IReadOnlyList<string>>.Ok(made);
            },
            cancel);

    public Task<Outcome<Guid>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.Round.Status != BallotStatus.Prepared)
                    return Outcome<Guid>.Refused(BallotFindings.NotNow("开始投票"));
                if (open.Round.Way == BallotWay.Codes && open.Round.Groups.All(g => g.Issued == 0))
                    return Outcome<Guid>.Refused(BallotFindings.NoCodes());
                (open.Round.Status, open.Round.OpenedAt) = (BallotStatus.Open, context.At);
                desk.Record(context, "ballot.opened", open, $"“{open.Round.Title}”开始投票，{open.Round.Way.Title()}，发出 {open.Round.Groups.Sum(g => g.Issued)} 张");
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    /// <summary>Ends the vote for good. The rows are written anew in the order of their keys, so that the file does not keep the order of casting.</summary>
    public async Task<Outcome<Guid>> CloseAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
    {
        await seal.BeginAsync(cancel);
        var outcome = await ledger.RunAsync<Guid>(
            async _ =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.Round.Status != BallotStatus.Open)
                    return Outcome<Guid>.Refused(BallotFindings.NotNow("结束投票"));
                if (open.Round.Way == BallotWay.Manual && open.Round.Groups.Find(g => g.Returned is null) is { } uncounted)
                    return Outcome<Guid>.Refused(BallotFindings.Uncounted(uncounted.Name));
                (open.Round.Status, open.Round.ClosedAt) = (BallotStatus.Closed, context.At);
                // First the status: it waits for casts under way, and those that come later find the vote closed.
                await db.SaveChangesAsync(cancel);
                var count = await seal.RewriteAsync([.. open.Round.Groups.Select(g => g.Id)], cancel);
                desk.Record(
                    context, "ballot.closed", open,
                    $"“{open.Round.Title}”结束投票，收回 {(open.Round.Way == BallotWay.Codes ? count : open.Round.Groups.Sum(g => g.Returned ?? 0))} 张");
                return Outcome<Guid>.Ok(key);
            },
            cancel);
        await seal.EndAsync(cancel);
        return outcome;
    }
}
