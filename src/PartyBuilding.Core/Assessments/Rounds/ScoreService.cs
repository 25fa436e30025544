using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Scores that are entered: sheets of raters, faults with their evidence, measured figures.</summary>
public sealed class ScoreService(PartyBuildingDbContext db, AssessmentDesk desk)
{
    private const int MostRaters = 999;
    private const int MostFaults = 50;
    private const decimal MostFigure = 99_999_999_999m;
    private const int FigurePlaces = 4;

    public Task<Outcome<Guid>> RateAsync(RateSubject input, CommandContext context, CancellationToken cancel = default)
        => OnScoresAsync(input.SubjectKey, input.Version, "录入评分", context, (open, rules) =>
        {
            var (findings, scheme) = (new List<Finding>(), open.Scheme);
            if (!scheme.Groups.Exists(g => g.Key == input.GroupKey))
                findings.Add(AssessmentFindings.Fields.Choice("参评人员类别", nameof(input.GroupKey)));
            if (input.Rater is not (>= 1 and <= MostRaters))
                findings.Add(AssessmentFindings.Fields.Number("评分人序号", 1, MostRaters, nameof(input.Rater)));
            var leaves = scheme.Leaves.Where(l => l.Method == IndicatorMethod.Score && scheme.RatersOf(l).Any(r => r.Group.Key == input.GroupKey)).ToList();
            foreach (var leaf in leaves)
            {
                if (PointsOf(input, leaf) is { } points)
                    findings.AddRange(Bounds(leaf, points, $"Points[{leaf.Key}]", rules, context));
                else
                    findings.Add(AssessmentFindings.Fields.Missing($"“{leaf.Name}”的分数", $"Points[{leaf.Key}]"));
            }

            var total = leaves.Sum(l => PointsOf(input, l) ?? 0);
            if (scheme.Most is { } most && total > most)
                findings.Add(AssessmentFindings.Total(total, most));
            if (leaves.Count == 0 || input.Points.Keys.Any(k => leaves.TrueForAll(l => l.Key != k)))
                findings.Add(AssessmentFindings.Indicator());
            if (findings.Count > 0)
                return findings;
            var old = open.Subject.Ratings.Where(r => r.GroupKey == input.GroupKey && r.Rater == input.Rater).ToDictionary(r => r.IndicatorKey);
            foreach (var leaf in leaves)
            {
                if (old.TryGetValue(leaf.Key, out var rating))
                    rating.Points = PointsOf(input, leaf)!.Value;
                else
                    open.Subject.Ratings.Add(new SubjectRating { GroupKey = input.GroupKey!.Value, Rater = (short)input.Rater!.Value, IndicatorKey = leaf.Key, Points = PointsOf(input, leaf)!.Value });
            }

            desk.Record(context, "assessment.rated", open.Event, $"{open.Subject.Name}：{scheme.Groups.Find(g => g.Key == input.GroupKey)!.Name}第 {input.Rater} 号评分");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> EnterFaultsAsync(EnterFaults input, CommandContext context, CancellationToken cancel = default)
        => OnScoresAsync(input.SubjectKey, input.Version, "录入扣分", context, (open, rules) =>
        {
            if (open.Scheme.Leaves.FirstOrDefault(l => l.Key == input.IndicatorKey && l.Method == IndicatorMethod.Deduction) is not { } leaf || input.Faults.Count > MostFaults)
                return [AssessmentFindings.Indicator()];
            var (findings, faults) = (new List<Finding>(), input.Faults.Where(f => f.Points is not null || ChineseText.Clean(f.Why).Length > 0).Select(f => (Points: Hundredths(f.Points), f.Why)).ToList());
            foreach (var (points, why) in faults)
            {
                var text = ChineseText.Clean(why);
                findings.AddRange(Bounds(leaf, points ?? 0, "Faults", rules, context));
                findings.AddRange(rules.Evaluate(AssessmentChecks.Evidence, new EvidenceFacts(leaf.Name, leaf.NeedsEvidence, text.Length > 0, "Faults"), context.Today, RuleOccasion.Decision).Blocking);
                if (points is null or <= 0)
                    findings.Add(AssessmentFindings.Fields.Missing("扣多少分", "Faults"));
                if (text.Length > SubjectFault.LongestWhy)
                    findings.Add(AssessmentFindings.Fields.TooLong("扣分依据", SubjectFault.LongestWhy, "Faults"));
            }

            if (faults.Sum(f => f.Points ?? 0) is var sum && sum > leaf.Most - leaf.Least)
                findings.AddRange(Bounds(leaf, leaf.Most - sum, "Faults", rules, context));
            if (findings.Count > 0)
                return findings;
            db.RemoveRange(open.Subject.Faults.Where(f => f.IndicatorKey == leaf.Key));
            open.Subject.Faults.AddRange(faults.Select(f => new SubjectFault { IndicatorKey = leaf.Key, Points = f.Points!.Value, Why = ChineseText.Clean(f.Why) }));
            desk.Record(context, "assessment.faults", open.Event, $"{open.Subject.Name}：{leaf.Name}扣分 {faults.Count} 条");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> EnterFigureAsync(EnterFigure input, CommandContext context, CancellationToken cancel = default)
        => OnScoresAsync(input.SubjectKey, input.Version, "录入数据", context, (open, rules) =>
        {
            if (open.Scheme.Leaves.FirstOrDefault(l => l.Key == input.IndicatorKey && l.Method == IndicatorMethod.Rank) is not { } leaf)
                return [AssessmentFindings.Indicator()];
            var (findings, evidence) = (new List<Finding>(), ChineseText.Clean(input.Evidence));
            var figure = input.Figure is { } given ? Math.Round(given, FigurePlaces, MidpointRounding.AwayFromZero) : 0;
            if (input.Figure is null || Math.Abs(figure) > MostFigure)
                findings.Add(AssessmentFindings.Fields.Missing($"“{leaf.Name}”的数据", nameof(input.Figure)));
            if (evidence.Length > SubjectFigure.LongestEvidence)
                findings.Add(AssessmentFindings.Fields.TooLong("数据来源", SubjectFigure.LongestEvidence, nameof(input.Evidence)));
            findings.AddRange(rules.Evaluate(AssessmentChecks.Evidence, new EvidenceFacts(leaf.Name, leaf.NeedsEvidence, evidence.Length > 0, nameof(input.Evidence)), context.Today, RuleOccasion.Decision).Blocking);
            if (findings.Count > 0)
                return findings;
            if (open.Subject.Figures.Find(f => f.IndicatorKey == leaf.Key) is { } known)
                (known.Figure, known.Evidence) = (figure, evidence.Length > 0 ? evidence : null);
            else
                open.Subject.Figures.Add(new SubjectFigure { IndicatorKey = leaf.Key, Figure = figure, Evidence = evidence.Length > 0 ? evidence : null });
            desk.Record(context, "assessment.figure", open.Event, $"{open.Subject.Name}：{leaf.Name}录入数据");
            return [];
        }, cancel);

    private Task<Outcome<Guid>> OnScoresAsync(
        Guid subject, int version, string what, CommandContext context, Func<OpenSubject, RuleCatalogue, IReadOnlyList<Finding>> work, CancellationToken cancel)
        => desk.OnSubjectAsync(subject, version, [RoundStage.Collecting], what, context, (open, rules) =>
        {
            var findings = work(open, rules);
            if (findings.Count == 0)
                AppraisalVoteService.Freeze(open.Round, context.At);
            return Task.FromResult(findings);
        }, cancel);

    private static decimal? PointsOf(RateSubject input, Indicator leaf) => Hundredths(input.Points.GetValueOrDefault(leaf.Key));

    /// <summary>Points are kept to the hundredth.</summary>
    private static decimal? Hundredths(decimal? points) => points is { } given ? Math.Round(given, 2, MidpointRounding.AwayFromZero) : null;

    private static IReadOnlyList<Finding> Bounds(Indicator leaf, decimal points, string field, RuleCatalogue rules, CommandContext context)
        => rules.Evaluate(AssessmentChecks.Points, new PointsFacts(leaf.Name, points, leaf.Least, leaf.Most, field), context.Today, RuleOccasion.Decision).Blocking;
}
