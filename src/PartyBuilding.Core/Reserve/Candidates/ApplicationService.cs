using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Takes applications and recommendations, and reviews them (S000 L181-187, L203).</summary>
public sealed class ApplicationService(PartyBuildingDbContext db, SelectionDesk desk)
{
    private const int LongestText = 200;
    private const int LongestReview = 400;

    public Task<Outcome<Guid>> ApplyAsync(ApplyForReserve input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, async (open, rules) =>
        {
            if (open.Find(input.CandidateKey) is not null)
                return [];
            var findings = Check(input, open, rules, context);
            var within = db.Organisations.In(OrgScope.Of(open.Unit.Organisation!.Path));
            var cadre = await db.Set<Cadre>().Include(c => c.Person).SingleOrDefaultAsync(
                c => c.PublicId == input.CadreKey && c.LeftOn == null && within.Any(o => o.Id == c.OrganisationId), cancel);
            if (cadre is null)
                findings.Add(SelectionFindings.Cadre(nameof(input.CadreKey)));
            else if (await db.Set<SelectionCandidate>().AnyAsync(c => c.PersonId == cadre.PersonId && c.Unit!.RoundId == open.Round.Id, cancel))
                findings.Add(SelectionFindings.Twice(nameof(input.CadreKey)));
            if (findings.Count > 0)
                return findings;
            var isMember = await db.MembershipSpells.AnyAsync(s => s.PersonId == cadre!.PersonId && s.BranchId != null, cancel);
            open.Unit.Candidates.Add(Make(input, open, cadre!, isMember));
            desk.Record(
                context, input.HasApplied ? "selection.applied" : "selection.nominated", open,
                $"{cadre!.Person!.Name}{(input.HasApplied ? "申报" : "由推荐会推荐（未申报）")}，{input.On:yyyy-MM-dd}");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> ReviewAsync(ReviewCandidate input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, rules) =>
        {
            if (open.Find(input.CandidateKey) is not { } candidate)
                return Refuse(SelectionFindings.Cadre(nameof(input.CandidateKey)));
            if (candidate.Status is not (CandidateStatus.Applied or CandidateStatus.Nominated or CandidateStatus.Ineligible or CandidateStatus.Eligible))
                return Refuse(SelectionFindings.NotNow("审查：这个人已经往下办理"));
            var (findings, text) = (new List<Finding>(), ChineseText.Clean(input.Text));
            if (input.IsEligible is not { } eligible)
                return Refuse(SelectionFindings.Choice("审查结果", nameof(input.IsEligible)));
            if (input.On is not { } on)
                return Refuse(SelectionFindings.Missing("审查日期", nameof(input.On)));
            if (text.Length > LongestReview)
                findings.Add(SelectionFindings.TooLong(eligible ? "理由" : "说明的原因", LongestReview, nameof(input.Text)));
            // Somebody recommended afterwards is reviewed when that is known, after the days of this stage.
            if (candidate.HasApplied)
                findings.AddRange(SelectionDays.Check(rules, open.Round, SelectionStage.Eligibility, on, "审查日期", context with { Reason = context.Reason ?? Given(text) }));
            if (eligible)
            {
                findings.AddRange(rules.Evaluate(
                    EligibilityChecks.All, EligibilityFacts.Of(open.Round, candidate, on), on, RuleOccasion.Decision, Given(text)).Blocking.Select(f => f with { Field = nameof(input.Text) }));
            }
            else
            {
                findings.AddRange(rules.Evaluate(EligibilityChecks.Explanation, new ExplanationFacts(text, input.ExplainedOn, context.Today), on, RuleOccasion.Decision).Blocking);
            }

            if (findings.Count > 0)
                return Refuse([.. findings]);
            (candidate.Status, candidate.ReviewedOn, candidate.ReviewText) = (eligible ? CandidateStatus.Eligible : CandidateStatus.Ineligible, on, Given(text));
            candidate.ExplainedOn = eligible ? null : input.ExplainedOn;
            desk.Record(context, "selection.reviewed", open, $"{candidate.Person!.Name}资格审查{(eligible ? "符合" : "不符合，已说明")}，{on:yyyy-MM-dd}");
            return Refuse();
        }, cancel);

    private static List<Finding> Check(ApplyForReserve input, OpenUnit open, RuleCatalogue rules, CommandContext context)
    {
        var findings = new List<Finding>();
        if (input.On is not { } on)
            findings.Add(SelectionFindings.Missing(input.HasApplied ? "申报日期" : "推荐日期", nameof(input.On)));
        else if (input.HasApplied)
            findings.AddRange(SelectionDays.Check(rules, open.Round, SelectionStage.Application, on, "申报日期", context));
        else if (on > context.Today)
            findings.Add(SelectionFindings.Future("推荐日期", nameof(input.On)));
        if (input.HasApplied && open.Round.Window(SelectionStage.Application) is null)
            findings.Add(SelectionFindings.NotNow("登记个人申报：这个办法由推荐会推荐，没有个人申报"));
        if (open.Unit.ChosenOn is not null)
            findings.Add(SelectionFindings.NotNow("再列人选：考察人选已经确定"));
        if (open.Round.Directions.TrueForAll(d => d.Id != input.DirectionId))
            findings.Add(SelectionFindings.Choice("专业方向", nameof(input.DirectionId)));
        if (ChineseText.Clean(input.Grassroots).Length > LongestText)
            findings.Add(SelectionFindings.TooLong("基层领导工作经历", LongestText, nameof(input.Grassroots)));
        return findings;
    }

    private static SelectionCandidate Make(ApplyForReserve input, OpenUnit open, Cadre cadre, bool isMember) => new()
    {
        PublicId = input.CandidateKey, CadreId = cadre.Id, PersonId = cadre.PersonId, Status = input.HasApplied ? CandidateStatus.Applied : CandidateStatus.Nominated,
        DirectionId = input.DirectionId!.Value, AppliedOn = input.HasApplied ? input.On : null, FormOn = input.HasApplied ? input.On : null,
        SexCode = cadre.Person!.SexCode, BirthDate = cadre.Person.BirthDate, EthnicityCode = cadre.Person.EthnicityCode, EducationCode = cadre.Person.EducationCode,
        LevelCode = cadre.LevelCode, PostText = cadre.PostText, IsMember = isMember, Employer = open.Unit.Employer, IsHealthy = input.IsHealthy,
        Grassroots = Given(ChineseText.Clean(input.Grassroots)), IsOutstanding = input.IsOutstanding,
    };

    private static string? Given(string text) => text.Length > 0 ? text : null;

    private static Task<IReadOnlyList<Finding>> Refuse(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
