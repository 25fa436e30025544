using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>Who is due for a talk because of a result, and to whom a result has not been told.</summary>
public sealed class TalkQueries(ResultLines results, RuleBook book)
{
    /// <summary>Newest year first, then in the order of the tree.</summary>
    public async Task<IReadOnlyList<TalkDue>> DueAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var (grades, rules) = (await results.GradesAsync(cancel), await book.CurrentAsync(cancel));
        var open = results.In(scope).Where(s => s.DecidedOn != null && (s.AdmonishedOn == null || s.FeedbackOn == null));
        var votes = (await open.SelectMany(s => s.Votes.Where(v => v.GroupKey != null), (s, v) => new { s.Key, v.GradeKey, v.Votes }).GroupBy(v => new { v.Key, v.GradeKey })
            .Select(g => new { g.Key.Key, g.Key.GradeKey, Votes = g.Sum(v => v.Votes) }).ToListAsync(cancel)).ToLookup(v => v.Key);
        return [.. (await results.ReadAsync(open, cancel)).Select(line =>
        {
            var own = votes[line.Key].ToList();
            var facts = new TalkFacts(line.Grade!, line.IsForTalk, own.Where(v => grades.GetValueOrDefault(v.GradeKey)?.IsForTalk == true).Sum(v => v.Votes), own.Sum(v => v.Votes));
            return new TalkDue(
                line, line.AdmonishedOn is null ? rules.Evaluate(ResultChecks.Talk, facts, today, RuleOccasion.Batch).Findings : [],
                line.FeedbackOn is null ? rules.Evaluate(ResultChecks.Feedback, new FeedbackFacts(line.DecidedOn!.Value, today), today, RuleOccasion.Batch).Findings : []);
        }).Where(d => d.Talk.Count + d.Feedback.Count > 0)];
    }
}
