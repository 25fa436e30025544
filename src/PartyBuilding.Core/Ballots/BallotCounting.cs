namespace PartyBuilding.Core.Ballots;

/// <summary>
/// Counts. A pure function of paper and votes: whoever has the list of sealed ballots gets the same figures.
/// </summary>
public static class BallotCounting
{
    /// <param name="isSmall">Whether so few ballots may not stand alone.</param>
    public static BallotTally Of(BallotRound round, IReadOnlyList<CastBallot> ballots, Func<int, bool> isSmall)
    {
        var votes = ballots.SelectMany(b => b.Marks.SelectMany(m => m.Options.Select(o => new Vote(b.GroupId, m.Question, o, null, 1))
            .Concat(m.Names.Select(n => new Vote(b.GroupId, m.Question, null, n, 1))))).ToList();
        return Of(round, ballots.CountBy(b => b.GroupId).ToDictionary(), votes, isSmall);
    }

    public static BallotTally Of(BallotRound round, IReadOnlyList<BallotCount> counts, Func<int, bool> isSmall)
        => Of(
            round, round.Groups.ToDictionary(g => g.Id, g => g.Returned ?? 0),
            [.. counts.Select(c => new Vote(c.GroupId, c.QuestionId, c.OptionId, c.Name, c.Votes))], isSmall);

    private static BallotTally Of(BallotRound round, Dictionary<int, int> returned, List<Vote> votes, Func<int, bool> isSmall)
    {
        var shown = Together([.. round.Groups.OrderBy(g => g.Order)], returned, isSmall);
        IReadOnlyList<int> PerGroup(IEnumerable<Vote> of)
        {
            var byGroup = of.GroupBy(v => v.Group).ToDictionary(g => g.Key, g => g.Sum(v => v.Count));
            return [.. shown.Select(s => s.Sum(g => byGroup.GetValueOrDefault(g.Id)))];
        }

        return new BallotTally(
            [.. shown.Select(s => new GroupTally(
                [.. s.Select(g => g.Id)], string.Join("、", s.Select(g => g.Name)), s.Sum(g => g.Issued), s.Sum(g => returned.GetValueOrDefault(g.Id)), s.Sum(g => g.Invalid ?? 0)))],
            [.. round.Questions.OrderBy(q => q.Order).Select(q => new QuestionTally(q.Text, q.Most, [
                .. q.Options.OrderBy(o => o.Order).Select(o => new TallyLine(o.Key, o.Label, o.Note, PerGroup(votes.Where(v => v.Option == o.Id)))),
                .. votes.Where(v => v.Question == q.Id && v.Option is null).GroupBy(v => v.Name!, StringComparer.Ordinal)
                    .Select(g => new TallyLine(null, g.Key, null, PerGroup(g))).OrderByDescending(l => l.Total).ThenBy(l => l.Label, StringComparer.Ordinal),
            ]))]);
    }

    /// <summary>The groups as they may be shown: the small ones as one, and with the next smallest while that is still small.</summary>
    private static List<List<BallotGroup>> Together(List<BallotGroup> groups, Dictionary<int, int> returned, Func<int, bool> isSmall)
    {
        int Size(BallotGroup group) => returned.GetValueOrDefault(group.Id);
        var small = groups.FindAll(g => isSmall(Size(g)));
        if (small.Count == 0)
            return [.. groups.Select(g => new List<BallotGroup> { g })];
        var rest = groups.Except(small).OrderBy(Size).ToList();
        while (isSmall(small.Sum(Size)) && rest.Count > 0)
        {
            small.Add(rest[0]);
            rest.RemoveAt(0);
        }

        return [.. rest.OrderBy(g => g.Order).Select(g => new List<BallotGroup> { g }), [.. small.OrderBy(g => g.Order)]];
    }

    private sealed record Vote(int Group, int Question, int? Option, string? Name, int Count);
}
