using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Proposes whom to inspect, and fixes the list (确定考察对象). Nothing here picks by votes: the collective does (手册2008 L2531).</summary>
public sealed class CandidateService(PartyBuildingDbContext db, CaseDesk desk, CaseFigures figures)
{
    private const int MostCandidates = 200;

    public Task<Outcome<Guid>> ProposeAsync(ProposeCandidate input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, [CaseStage.Motion], "提出人选", context, async (found, rules) =>
        {
            if (found.Candidates.Exists(c => c.Key == input.CandidateKey))
                return [];
            var (fields, recommender, material) = (CaseFindings.Fields, ChineseText.Clean(input.Recommender), ChineseText.Clean(input.Material));
            var cadre = await db.Set<Cadre>().Include(c => c.Person).SingleOrDefaultAsync(
                c => c.PublicId == input.CadreKey && c.LeftOn == null && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId), cancel);
            var findings = FieldFindings.Given(
                cadre is null ? CaseFindings.Cadre() : null,
                input.Source is { } source && Enum.IsDefined(source) ? null : fields.Choice("人选来源", nameof(input.Source)),
                recommender.Length > AppointmentCase.LongestBy ? fields.TooLong("推荐人", AppointmentCase.LongestBy, nameof(input.Recommender)) : null,
                material.Length > AppointmentCase.LongestText ? fields.TooLong("推荐材料", AppointmentCase.LongestText, nameof(input.Material)) : null,
                ChineseText.Clean(input.Relation).Length > CaseCandidate.LongestRelation ? fields.TooLong("关系", CaseCandidate.LongestRelation, nameof(input.Relation)) : null,
                found.Candidates.Count >= MostCandidates ? fields.NotNow($"再提出：人选最多 {MostCandidates} 人") : null,
                cadre is not null && found.Candidates.Exists(c => c.CadreId == cadre.Id) ? CaseFindings.Twice(cadre.Person!.Name) : null);
            if (findings.Count > 0)
                return findings;
            var votes = await figures.VotesAsync(found, cancel);
            var relation = ChineseText.Clean(input.Relation) is { Length: > 0 } kin ? kin : null;
            var facts = new CandidateFacts(
                cadre!.Person!.Name, input.Source!.Value, recommender.Length > 0 && material.Length > 0, votes.TryGetValue(cadre.Id, out var got) ? got : null, input.IsSupported, found.IsSpecialNeed, relation,
                found.IsByExam && found.Applicants.Exists(a => a.CadreId == cadre.Id && a is { IsQualified: true, IsTested: true }));
            if (rules.Evaluate(CandidateChecks.One, facts, context.Today, RuleOccasion.Decision, context.Reason).Blocking is { Count: > 0 } refused)
                return refused;
            var individual = input.Source == CandidateSource.Individual;
            found.Candidates.Add(new CaseCandidate
            {
                Key = input.CandidateKey, Order = (short)(found.Candidates.Select(c => (int)c.Order).DefaultIfEmpty().Max() + 1), CadreId = cadre.Id, Name = cadre.Person.Name,
                Source = input.Source.Value, Recommender = individual ? recommender : null, Material = individual ? material : null, IsNewEntrant = input.IsNewEntrant,
            });
            desk.Record(context, "case.candidate-proposed", CaseDesk.Subject(found), $"{found.FullPost}：提出{cadre.Person.Name}，{CaseWords.Sources[input.Source.Value]}");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> DropAsync(Guid key, int version, Guid candidate, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(key, version, [CaseStage.Motion], "撤下人选", context, (found, _) =>
        {
            if (found.Candidates.Find(c => c.Key == candidate) is { } gone)
            {
                found.Candidates.Remove(gone);
                db.Remove(gone);
                desk.Record(context, "case.candidate-dropped", CaseDesk.Subject(found), $"{found.FullPost}：撤下{gone.Name}");
            }

            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    public Task<Outcome<Guid>> FixAsync(FixCandidates input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, [CaseStage.Motion], "确定考察对象", context, async (found, rules) =>
        {
            var (fields, at) = (CaseFindings.Fields, ChineseText.Clean(input.At));
            List<Finding> findings = [.. FieldFindings.Given(
                fields.Day(input.On, context.Today, "确定日期", nameof(input.On)),
                input.On < found.ProposedOn ? fields.Order("确定日期", "动议日期", found.ProposedOn, nameof(input.On)) : null,
                fields.Text(at, "集体研究的会议", AppointmentCase.LongestMeeting, nameof(input.At)), found.Candidates.Count == 0 ? CaseFindings.Nobody() : null)];
            if (findings.Count > 0)
                return findings;
            findings.AddRange(rules.Evaluate(RecommendationChecks.All, await RecommendationAsync(found, input.On!.Value, cancel), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
            findings.AddRange(rules.Evaluate(CandidateChecks.Ratio, new CandidateRatioFacts(found.Kind, found.Posts, found.Candidates.Count, found.Applicants.Count(a => a.IsTested), found.AppraisedOn is not null), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return findings;
            (found.Stage, found.FixedOn, found.FixedAt) = (CaseStage.Inspection, input.On, at);
            desk.Record(context, "case.candidates-fixed", CaseDesk.Subject(found), $"{found.FullPost}：{at}确定考察对象 {found.Candidates.Count} 人，{input.On:yyyy-MM-dd}");
            return findings;
        }, cancel);

    /// <summary>A recommendation counts once its vote is closed.</summary>
    private async Task<RecommendationFacts> RecommendationAsync(AppointmentCase found, DateOnly fixedOn, CancellationToken cancel)
    {
        var last = CaseFigures.Latest(found);
        var isCounted = last is not null && await figures.TallyAsync(last, cancel) is not null;
        return new RecommendationFacts(
            found.Kind, found.IsSpecialNeed, isCounted ? last!.On : null, fixedOn, isCounted, last?.Talks ?? 0, last?.Levels ?? 0, found.LeadsState, last?.HasOutside ?? false);
    }
}
