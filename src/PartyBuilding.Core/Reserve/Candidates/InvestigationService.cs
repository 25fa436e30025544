using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Enters investigations and the committee's decision on them.</summary>
public sealed class InvestigationService(SelectionDesk desk)
{
    private const int LongestOpinion = 400;
    private const int LongestOrgan = 100;
    private const int LongestNames = 200;

    public Task<Outcome<Guid>> InvestigateAsync(InvestigateCandidate input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, rules) =>
        {
            if (open.Find(input.CandidateKey) is not { } candidate)
                return Done(SelectionFindings.Cadre(nameof(input.CandidateKey)));
            if (candidate.Status is not (CandidateStatus.Chosen or CandidateStatus.Investigated))
                return Done(SelectionFindings.NotNow("登记考察：这个人不是考察对象，或者已有结论"));
            var findings = Check(input, open, rules, context).ToList();
            if (findings.Count > 0)
                return Done([.. findings]);
            var made = candidate.Investigation ??= new Investigation { From = default, To = default, Organ = "", Investigators = "", Material = "" };
            (made.From, made.To, made.Organ, made.Investigators) = (input.From!.Value, input.To!.Value, ChineseText.Clean(input.Organ), string.Join('、', Names(input.Investigators)));
            (made.Material, made.Discipline, made.UnitedFront) = (input.Material!.Trim(), ChineseText.OrNull(input.Discipline), ChineseText.OrNull(input.UnitedFront));
            candidate.Status = CandidateStatus.Investigated;
            desk.Record(context, "selection.investigated", open, $"考察{candidate.Person!.Name}，{input.From:yyyy-MM-dd}至{input.To:yyyy-MM-dd}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> RecommendAsync(RecommendCandidates input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, rules) =>
        {
            if (open.Unit.DecidedOn is not null)
                return Done(SelectionFindings.NotNow("再确定推荐人选：已经确定"));
            if (open.Unit.ChosenOn is not { } chosenOn)
                return Done(SelectionFindings.NotNow("确定推荐人选：还没有确定考察人选"));
            var (findings, meeting) = (new List<Finding>(), ChineseText.Clean(input.Meeting));
            if (input.On is not { } on)
                return Done(SelectionFindings.Missing("会议日期", nameof(input.On)));
            if (on < chosenOn)
                findings.Add(SelectionFindings.Order("会议日期", "确定考察人选", chosenOn, nameof(input.On)));
            findings.AddRange(SelectionDays.Check(rules, open.Round, SelectionStage.Investigation, on, "会议日期", context));
            if (meeting.Length is 0 or > ChoiceService.LongestMeeting)
                findings.Add(SelectionFindings.Missing($"党委（党组）会议名称，不超过 {ChoiceService.LongestMeeting} 字", nameof(input.Meeting)));
            var asked = open.Unit.Candidates.FindAll(c => c.Status is CandidateStatus.Chosen or CandidateStatus.Investigated);
            var list = open.Unit.Candidates.FindAll(c => input.Recommended.Contains(c.PublicId));
            if (list.Count == 0)
                findings.Add(SelectionFindings.Nobody("推荐人选", nameof(input.Recommended)));
            findings.AddRange(list.SelectMany(c => rules.Evaluate(RecommendationChecks.Recommendation, Facts(c, open, on), on, RuleOccasion.Decision).Blocking));
            findings.AddRange(asked.Except(list).Where(c => ChineseText.OrNull(Reason(input, c)) is null or { Length: > LongestOpinion })
                .Select(c => SelectionFindings.Undecided(c.Person!.Name, $"Reasons_{c.PublicId}")));
            findings.AddRange(rules.Evaluate(
                Units.ListChecks.Decision, SelectionStructure.Of(open.Unit, open.Round, list, list.Count(c => input.Near.Contains(c.PublicId)), on), on,
                RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return Done([.. findings]);
            foreach (var candidate in asked)
            {
                var isListed = list.Contains(candidate);
                (candidate.Status, candidate.IsNear) = (isListed ? CandidateStatus.Recommended : CandidateStatus.NotRecommended, isListed && input.Near.Contains(candidate.PublicId));
                candidate.OutcomeText = isListed ? null : ChineseText.OrNull(Reason(input, candidate));
            }

            (open.Unit.DecidedOn, open.Unit.DecidedAt) = (on, meeting);
            desk.Record(context, "selection.recommended", open, $"{meeting}确定推荐人选 {list.Count} 人，其中近期 {list.Count(c => c.IsNear)} 人，{on:yyyy-MM-dd}");
            return Done();
        }, cancel);

    private static IEnumerable<Finding> Check(InvestigateCandidate input, OpenUnit open, RuleCatalogue rules, CommandContext context)
    {
        if (input.From is not { } from)
            yield return SelectionFindings.Missing("考察开始日期", nameof(input.From));
        else if (from < open.Unit.ChosenOn)
            yield return SelectionFindings.Order("考察开始日期", "确定考察人选", open.Unit.ChosenOn.Value, nameof(input.From));
        if (input.To is not { } to)
            yield return SelectionFindings.Missing("考察结束日期", nameof(input.To));
        else if (to < input.From)
            yield return SelectionFindings.Order("考察结束日期", "开始日期", input.From.Value, nameof(input.To));
        else
        {
            foreach (var finding in SelectionDays.Check(rules, open.Round, SelectionStage.Investigation, to, "考察结束日期", context, nameof(input.To)))
                yield return finding;
        }

        var (organ, names) = (ChineseText.Clean(input.Organ), Names(input.Investigators));
        foreach (var finding in rules.Evaluate(RecommendationChecks.Investigators, new InvestigatorFacts(organ, names.Count), context.Today, RuleOccasion.Decision).Blocking)
            yield return finding;
        if (organ.Length > LongestOrgan)
            yield return SelectionFindings.TooLong("考察机关", LongestOrgan, nameof(input.Organ));
        if (names.Sum(n => n.Length + 1) > LongestNames)
            yield return SelectionFindings.TooLong("考察人员", LongestNames, nameof(input.Investigators));
        if (string.IsNullOrWhiteSpace(input.Material))
            yield return SelectionFindings.Missing("考察材料", nameof(input.Material));
        else if (input.Material.Trim().Length > Investigation.LongestMaterial)
            yield return SelectionFindings.TooLong("考察材料", Investigation.LongestMaterial, nameof(input.Material));
        if (ChineseText.OrNull(input.Discipline)?.Length > LongestOpinion)
            yield return SelectionFindings.TooLong("纪检机关意见", LongestOpinion, nameof(input.Discipline));
        if (ChineseText.OrNull(input.UnitedFront)?.Length > LongestOpinion)
            yield return SelectionFindings.TooLong("统战部门意见", LongestOpinion, nameof(input.UnitedFront));
    }

    private static RecommendationFacts Facts(SelectionCandidate candidate, OpenUnit open, DateOnly on) => new(
        candidate.Person!.Name, open.Round.Basis, on, candidate.Investigation?.To, candidate.Investigation?.Material.Length > 0, candidate.Investigation?.Discipline is not null,
        candidate.IsMember, candidate.Investigation?.UnitedFront is not null);

    private static string? Reason(RecommendCandidates input, SelectionCandidate candidate) => input.Reasons.GetValueOrDefault(candidate.PublicId);

    /// <summary>Names as typed, between any of the usual separators.</summary>
    private static List<string> Names(string? typed)
        => [.. (typed ?? "").Split(['、', '，', ',', '；', ';', ' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
