using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>任职试用期: made longer, or ended by an assessment; the post on the record follows.</summary>
public sealed class ProbationService(PartyBuildingDbContext db, CaseDesk desk, CadrePostService posts)
{
    private const int MostForms = 9999;

    /// <summary>A case may have been ended while its people are still on probation.</summary>
    private static readonly CaseStage[] After = [CaseStage.Decision, CaseStage.Ended];

    public Task<Outcome<Guid>> ExtendAsync(ExtendProbation input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, After, "延长试用期", context, async (open, _) =>
        {
            var (fields, why) = (CaseFindings.Fields, ChineseText.Clean(input.Why));
            if (open.Candidate.Appointment is not { ProbationUntil: { } before, Outcome: null } appointment)
                return [fields.NotNow("延长试用期：不在试用期")];
            var findings = FieldFindings.Given(
                input.Until is null ? fields.Missing("延长到", nameof(input.Until)) : input.Until <= before ? CaseFindings.Longer() : null,
                fields.Text(why, "延长的原因", AppointmentCase.LongestText, nameof(input.Why)));
            if (findings.Count > 0)
                return findings;
            (appointment.ProbationUntil, appointment.ExtendedFor) = (input.Until, why);
            desk.Record(context, "case.probation-extended", open.Event, $"{open.Candidate.Name}试用期延长到 {input.Until!.Value.AddDays(-1):yyyy-MM-dd}");
            return await ChangeAsync(open, p => p with { ProbationUntil = input.Until }, context, cancel);
        }, cancel);

    public Task<Outcome<Guid>> EndAsync(EndProbation input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, After, "登记试用期满", context, async (open, rules) =>
        {
            if (open.Candidate.Appointment is not { ProbationUntil: { } until, Outcome: null } appointment)
                return [CaseFindings.Fields.NotNow("登记试用期满：不在试用期")];
            var material = ChineseText.Clean(input.Assessment);
            List<Finding> findings = [.. Fields(input, material, appointment, context.Today)];
            if (findings.Count == 0 && input.Ended == ProbationOutcome.Confirmed)
                findings.AddRange(rules.Evaluate(ProbationChecks.Confirm, Facts(input, open, appointment, material.Length > 0), context.Today, RuleOccasion.Decision).Blocking);
            if (findings.Count == 0 && input.Ended == ProbationOutcome.Confirmed && input.On < until)
                findings.Add(CaseFindings.Fields.Order("正式任职日期", "试用期满", until, nameof(input.On)));
            if (findings.Count > 0)
                return findings;
            (appointment.Outcome, appointment.EndedOn, appointment.AssessedOn) = (input.Ended, input.On, input.AssessedOn);
            (appointment.Fit, appointment.Unfit, appointment.Material) = (input.Fit, input.Unfit, material.Length > 0 ? material : null);
            desk.Record(context, "case.probation-ended", open.Event, $"{open.Candidate.Name}，{open.Case.FullPost}：{CaseWords.ProbationOutcomes[input.Ended!.Value]}，{input.On:yyyy-MM-dd}");
            return input.Ended == ProbationOutcome.Confirmed
                ? await ChangeAsync(open, p => p with { ConfirmedOn = input.On }, context, cancel) : await LeaveAsync(input, open, context, cancel);
        }, cancel);

    private static IReadOnlyList<Finding> Fields(EndProbation input, string material, CaseAppointment appointment, DateOnly today)
    {
        var fields = CaseFindings.Fields;
        return FieldFindings.Given(
            input.Ended is { } ended && Enum.IsDefined(ended) ? null : fields.Choice("试用结果", nameof(input.Ended)), fields.Day(input.On, today, "日期", nameof(input.On)),
            input.On <= appointment.On ? fields.Order("日期", "任职的次日", appointment.On.AddDays(1), nameof(input.On)) : null,
            input.AssessedOn is { } assessed ? fields.Day(assessed, today, "考核日期", nameof(input.AssessedOn)) : null,
            input.AssessedOn > input.On ? fields.Order("日期", "考核日期", input.AssessedOn!.Value, nameof(input.On)) : null,
            material.Length > CaseAppointment.LongestText ? fields.TooLong("考核材料", CaseAppointment.LongestText, nameof(input.Assessment)) : null,
            // Whoever ends it early or badly says why, too (L2774).
            input.Ended is ProbationOutcome.Removed or ProbationOutcome.Terminated && material.Length == 0 ? fields.Missing("考核或者查处的情况", nameof(input.Assessment)) : null,
            Count(input.Fit, "胜任票", nameof(input.Fit)), Count(input.Unfit, "不胜任票", nameof(input.Unfit)));
    }

    private static Finding? Count(int? forms, string what, string field) => forms is null or (>= 0 and <= MostForms) ? null : CaseFindings.Fields.Number(what, 0, MostForms, field);

    private static ProbationFacts Facts(EndProbation input, OpenCandidate open, CaseAppointment appointment, bool hasMaterial) => new(
        open.Candidate.Name, appointment.On, input.On!.Value, open.Case.Way == PostWay.Elected, open.Case.HasProbation, input.AssessedOn is not null, hasMaterial,
        open.Candidate.Exception is not null, input.IsTrained || open.Candidate.Exception?.IsTrained == true);

    private async Task<IReadOnlyList<Finding>> ChangeAsync(OpenCandidate open, Func<SavePost, SavePost> change, CommandContext context, CancellationToken cancel)
    {
        if (await PostAsync(open, cancel) is not { Post: { } post } found)
            return [CaseFindings.Post()];
        var saved = await posts.SaveAsync(change(new SavePost(
            found.Cadre, found.Version, post.Key, false, post.Unit, post.ShortUnit, post.Title, post.LevelCode, post.IsMain, post.IsInTeam, post.Order, post.ValidFrom, null, post.Document, null)
        {
            ProbationUntil = open.Candidate.Appointment!.ProbationUntil, TermEndsOn = post.TermEndsOn, ConfirmedOn = post.ConfirmedOn, Exchange = post.Exchange,
        }), context, cancel);
        return saved.IsOk ? [] : saved.Findings;
    }

    private async Task<IReadOnlyList<Finding>> LeaveAsync(EndProbation input, OpenCandidate open, CommandContext context, CancellationToken cancel)
    {
        if (await PostAsync(open, cancel) is not { Post: { } post } found)
            return [CaseFindings.Post()];
        var ended = await posts.EndAsync(new EndCadrePost(found.Cadre, found.Version, post.Key, input.On!.Value, input.Document), context, cancel);
        return ended.IsOk ? [] : ended.Findings;
    }

    private async Task<(Guid Cadre, int Version, CadrePost? Post)> PostAsync(OpenCandidate open, CancellationToken cancel)
    {
        var cadre = await db.Set<Cadre>().AsNoTracking().Where(c => c.Id == open.Candidate.CadreId).Select(c => new { c.PublicId, c.Version }).SingleAsync(cancel);
        var key = open.Candidate.Appointment!.PostKey;
        var post = await db.Set<CadrePost>().AsNoTracking().SingleOrDefaultAsync(p => p.Key == key && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open, cancel);
        return (cadre.PublicId, cadre.Version, post);
    }
}
