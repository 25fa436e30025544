using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Ballots;

/// <summary>Takes what tellers counted from paper, group by group, until the vote is closed.</summary>
public sealed class BallotCountService(PartyBuildingDbContext db, LedgerTransaction ledger, BallotDesk desk, RuleBook rules)
{
    private const int Most = 9999;

    public Task<Outcome<Guid>> EnterAsync(EnterCounts input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var group = open.Round.Groups.Find(g => g.Id == input.GroupId);
                if (group is null || open.Round.Way != BallotWay.Manual)
                    return Outcome<Guid>.NotFound();
                if (open.Round.Status != BallotStatus.Open)
                    return Outcome<Guid>.Refused(BallotFindings.NotNow("录入计票：投票没有开始或者已经结束"));
                var votes = input.Votes.Where(v => v.Votes is not null || ChineseText.PersonName(v.Name).Length > 0).ToList();
                var findings = Check(input, votes, open.Round).ToList();
                var papers = open.Round.Groups.Where(g => g.Id != group.Id).Sum(g => g.Issued) + (input.Issued ?? 0);
                findings.AddRange(BallotChecks.TooManyPapers(open.Round, papers, await rules.CurrentAsync(cancel), context.Today, nameof(input.Issued)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.RemoveRange(await db.Set<BallotCount>().Where(c => c.GroupId == group.Id).ToListAsync(cancel));
                db.AddRange(votes.Where(v => v.Votes > 0).Select(v => new BallotCount
                {
                    GroupId = group.Id, QuestionId = v.QuestionId, OptionId = v.OptionId,
                    Name = v.OptionId is null ? ChineseText.PersonName(v.Name) : null, Votes = v.Votes!.Value,
                }));
                (group.Issued, group.Returned, group.Invalid) = (input.Issued!.Value, input.Returned, input.Invalid ?? 0);
                desk.Record(context, "ballot.counted", open, $"“{open.Round.Title}”录入人工计票，{group.Name}，收回 {input.Returned} 张，废票 {group.Invalid} 张");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private static IEnumerable<Finding> Check(EnterCounts input, List<CountedVotes> votes, BallotRound round)
    {
        if (input.Issued is not (>= 0 and <= Most))
            yield return BallotFindings.Count("发出票数", nameof(input.Issued), Most);
        if (input.Returned is not (>= 0 and <= Most))
            yield return BallotFindings.Count("收回票数", nameof(input.Returned), Most);
        else if (input.Returned > input.Issued)
            yield return BallotFindings.Impossible($"收回 {input.Returned} 张，多于发出的 {input.Issued} 张，这次投票无效。", nameof(input.Returned));
        if (input.Invalid is < 0 || input.Invalid > input.Returned)
            yield return BallotFindings.Impossible("废票不能多于收回的票。", nameof(input.Invalid));
        var valid = (input.Returned ?? 0) - (input.Invalid ?? 0);
        foreach (var vote in votes.Where(v => v.Votes is null or < 0 || v.Votes > valid))
            yield return BallotFindings.Impossible($"得票应是 0 到 {valid}（有效票）之间的整数。", Field(vote, round));
        foreach (var question in round.Questions)
        {
            var (own, cast) = (votes.Where(v => v.QuestionId == question.Id).ToList(), 0L);
            cast = own.Sum(v => (long)Math.Max(0, v.Votes ?? 0));
            if (cast > (long)valid * question.Most)
                yield return BallotFindings.Impossible($"得票共 {cast}，多于 {valid} 张有效票每张最多选 {question.Most} 项。", nameof(input.Returned));
            var names = own.Where(v => v.OptionId is null).Select(v => ChineseText.PersonName(v.Name)).ToList();
            if (names.Exists(n => n.Length is 0 or > BallotContent.LongestName) || (names.Count > 0 && !question.AllowsNames) || names.Distinct(StringComparer.Ordinal).Count() < names.Count)
                yield return BallotFindings.Impossible($"另填的姓名每人写一行，最多 {BallotContent.LongestName} 字，不重复。", "Votes");
        }
    }

    private static string Field(CountedVotes vote, BallotRound round)
        => round.Questions.SelectMany(q => q.Options).FirstOrDefault(o => o.Id == vote.OptionId) is { } option ? $"Votes_{option.Id}" : "Votes";
}
