using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>Publicity, talks, submission, and what the district makes of it (S000 L213-237, L609).</summary>
public sealed class SubmissionService(PartyBuildingDbContext db, SelectionDesk desk)
{
    private const int LongestText = 100;
    private const int LongestReason = 400;

    public Task<Outcome<Guid>> PublicizeAsync(PublicizeReserve input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, rules) =>
        {
            var (findings, place) = (new List<Finding>(), ChineseText.Clean(input.Place));
            if (input is not { From: { } from, To: { } to } || to < from)
                return Done(SelectionFindings.Missing("公示的起止日期，结束不早于开始", input.From is null ? nameof(input.From) : nameof(input.To)));
            findings.AddRange(rules.Evaluate(PublicityChecks.All, new PublicityFacts(from, to, open.Unit.DecidedOn), from, RuleOccasion.Decision, context.Reason).Blocking);
            if (from > context.Today)
                findings.Add(SelectionFindings.Future("公示开始日期", nameof(input.From)));
            else
                findings.AddRange(Inside(rules, open.Round, to, context));
            if (input.Means == PublicityMeans.None)
                findings.Add(SelectionFindings.Choice("公示方式", nameof(input.Means)));
            if (place.Length is 0 or > LongestText)
                findings.Add(SelectionFindings.Missing($"公示范围，不超过 {LongestText} 字", nameof(input.Place)));
            if (findings.Count > 0)
                return Done([.. findings]);
            (open.Unit.PublicFrom, open.Unit.PublicTo, open.Unit.PublicMeans, open.Unit.PublicPlace) = (from, to, input.Means, place);
            desk.Record(context, "selection.publicised", open, $"推荐人选公示，{from:yyyy-MM-dd}至{to:yyyy-MM-dd}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> TalkAsync(TalkWithCandidate input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, _) =>
        {
            if (open.Find(input.CandidateKey) is not { } candidate)
                return Done(SelectionFindings.Cadre(nameof(input.CandidateKey)));
            if (input.On is not { } on)
                return Done(SelectionFindings.Missing("谈话日期", nameof(input.On)));
            if (on > context.Today)
                return Done(SelectionFindings.Future("谈话日期", nameof(input.On)));
            candidate.TalkedOn = on;
            desk.Record(context, "selection.talked", open, $"与{candidate.Person!.Name}谈话说明，{on:yyyy-MM-dd}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> SubmitAsync(SubmitReserve input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, rules) =>
        {
            if (input.On is not { } on)
                return Done(SelectionFindings.Missing("报送日期", nameof(input.On)));
            var findings = rules.Evaluate(PackageChecks.All, UnitPackage.Of(open.Unit).Facts(open.Unit, on), on, RuleOccasion.Decision).Blocking
                .Concat(SelectionDays.Check(rules, open.Round, SelectionStage.Submission, on, "报送日期", context)).ToList();
            if (findings.Count > 0)
                return Done([.. findings]);
            open.Unit.SubmittedOn = on;
            desk.Record(context, "selection.submitted", open, $"报送材料，推荐 {open.Unit.Candidates.Count(c => c.Status == CandidateStatus.Recommended)} 人，{on:yyyy-MM-dd}");
            return Done();
        }, cancel);

    /// <summary>The district sends a package back to be put right; its reason stands in the history.</summary>
    public Task<Outcome<Guid>> ReturnAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => desk.OnSubmittedAsync(key, version, context, (open, _) =>
        {
            if (open.Unit.ReviewedOn is not null)
                return Done(SelectionFindings.NotNow("退回：已经审核"));
            if (string.IsNullOrWhiteSpace(context.Reason))
                return Done(SelectionFindings.Missing("退回的原因", "Reason"));
            open.Unit.SubmittedOn = null;
            desk.Record(context, "selection.returned", open, "退回报送的材料");
            return Done();
        }, cancel);

    /// <summary>The district agrees or not, person by person; who is agreed to enters the pool.</summary>
    public Task<Outcome<Guid>> ReviewAsync(ReviewReserve input, CommandContext context, CancellationToken cancel = default)
        => desk.OnSubmittedAsync(input.Key, input.Version, context, (open, _) =>
        {
            if (open.Unit.ReviewedOn is not null)
                return Done(SelectionFindings.NotNow("再审核：已经审核"));
            var (findings, document) = (new List<Finding>(), ChineseText.Clean(input.Document));
            if (input.On is not { } on)
                return Done(SelectionFindings.Missing("审核日期", nameof(input.On)));
            if (on > context.Today)
                findings.Add(SelectionFindings.Future("审核日期", nameof(input.On)));
            if (on < open.Unit.SubmittedOn)
                findings.Add(SelectionFindings.Order("审核日期", "报送日期", open.Unit.SubmittedOn!.Value, nameof(input.On)));
            if (document.Length is 0 or > LongestText)
                findings.Add(SelectionFindings.Missing($"入库的决定或者文号，不超过 {LongestText} 字", nameof(input.Document)));
            var listed = open.Unit.Candidates.FindAll(c => c.Status == CandidateStatus.Recommended);
            var refused = listed.FindAll(c => !input.Accepted.Contains(c.PublicId));
            findings.AddRange(refused.Where(c => ChineseText.Clean(input.Reasons.GetValueOrDefault(c.PublicId)).Length is 0 or > LongestReason)
                .Select(c => SelectionFindings.Undecided(c.Person!.Name, $"Reasons_{c.PublicId}")));
            if (findings.Count > 0)
                return Done([.. findings]);
            foreach (var candidate in refused)
                (candidate.Status, candidate.OutcomeText) = (CandidateStatus.Rejected, ChineseText.Clean(input.Reasons[candidate.PublicId]));
            foreach (var candidate in listed.Except(refused))
            {
                candidate.Status = CandidateStatus.Accepted;
                db.Add(ReserveEntry.Of(candidate, open, on, document, context));
            }

            open.Unit.ReviewedOn = on;
            desk.Record(context, "selection.accepted", open, $"审核同意 {listed.Count - refused.Count} 人入库，未同意 {refused.Count} 人，{on:yyyy-MM-dd}");
            return Done();
        }, cancel);

    private static IEnumerable<Finding> Inside(RuleCatalogue rules, SelectionRound round, DateOnly to, CommandContext context)
    {
        var window = round.Window(SelectionStage.Investigation);
        return rules.Evaluate(
            RoundChecks.Window, new WindowFacts(SelectionStage.Investigation, to, window?.From, window?.To), to, RuleOccasion.Decision, context.Reason).Blocking.Select(f => f with { Field = "To" });
    }

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
