using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>呈报、备案 and the approval of an exceptional promotion: what goes upward, and what comes back.</summary>
public sealed class SubmissionService(PartyBuildingDbContext db, CaseDesk desk, CaseFigures figures)
{
    private static readonly CaseStage[] Decided = [CaseStage.Decision];

    public Task<Outcome<Guid>> SubmitAsync(SubmitCase input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, Decided, "呈报", context, async (open, rules) =>
        {
            var (fields, candidate, document) = (CaseFindings.Fields, open.Candidate, ChineseText.Clean(input.Document));
            if (!candidate.HasPassed || !(open.Case.IsManagedAbove || open.Case.NeedsFiling))
                return [fields.NotNow(candidate.HasPassed ? "呈报：这个职务不用呈报或者备案" : "呈报：还没有经会议表决通过")];
            List<Finding> findings = [.. FieldFindings.Given(
                fields.Text(document, "文号", CaseSubmission.LongestDocument, nameof(input.Document)), fields.Day(input.On, context.Today, "日期", nameof(input.On)),
                input.On < candidate.Decision!.Meeting!.HeldOn ? fields.Order("日期", "决定日期", candidate.Decision.Meeting.HeldOn, nameof(input.On)) : null)];
            // Who decides only files: the package is asked of those who propose (L2652).
            if (open.Case.IsManagedAbove)
                findings.AddRange(rules.Evaluate(NoticeChecks.Package, new PackageFacts(await MissingAsync(candidate, open.Case, cancel)), context.Today, RuleOccasion.Decision).Blocking);
            if (findings.Count > 0)
                return findings;
            var submission = candidate.Submission ??= new CaseSubmission { Document = document, On = input.On!.Value };
            (submission.Document, submission.On, submission.IsApproved, submission.AnsweredOn, submission.Answer) = (document, input.On!.Value, null, null, null);
            desk.Record(context, "case.submitted", open.Event, $"{candidate.Name}，{open.Case.FullPost}：{(open.Case.IsManagedAbove ? "呈报" : "备案")}，{input.On:yyyy-MM-dd}");
            return findings;
        }, cancel);

    public Task<Outcome<Guid>> AnswerAsync(AnswerSubmission input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, Decided, "登记批复", context, (open, _) =>
        {
            var (fields, answer) = (CaseFindings.Fields, ChineseText.Clean(input.Answer));
            if (open.Candidate.Submission is not { } submission || !open.Case.IsManagedAbove)
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("登记批复：还没有呈报")]);
            var findings = FieldFindings.Given(
                input.IsApproved is null ? fields.Choice("批复结果", nameof(input.IsApproved)) : null, fields.Day(input.On, context.Today, "批复日期", nameof(input.On)),
                input.On < submission.On ? fields.Order("批复日期", "呈报日期", submission.On, nameof(input.On)) : null,
                fields.Text(answer, input.IsApproved == false ? "退回的原因" : "批复文号", CaseSubmission.LongestText, nameof(input.Answer)));
            if (findings.Count > 0)
                return Task.FromResult(findings);
            (submission.IsApproved, submission.AnsweredOn, submission.Answer) = (input.IsApproved, input.On, answer);
            desk.Record(context, "case.submission-answered", open.Event, $"{open.Candidate.Name}，{open.Case.FullPost}：{(input.IsApproved == true ? "批准" : "退回")}，{input.On:yyyy-MM-dd}");
            return Task.FromResult(findings);
        }, cancel);

    public Task<Outcome<Guid>> ClaimAsync(ClaimException input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, [CaseStage.Motion, CaseStage.Inspection, CaseStage.Decision], "登记破格", context, (open, _) =>
        {
            var (fields, reasons, merit, document) = (CaseFindings.Fields, ChineseText.Clean(input.Reasons), ChineseText.Clean(input.Merit), ChineseText.Clean(input.ApprovalDocument));
            var findings = FieldFindings.Given(
                open.Candidate.Appointment is null ? null : fields.NotNow("登记破格：已经任职"), input.Ground is { } ground && Enum.IsDefined(ground) ? null : fields.Choice("破格的情形", nameof(input.Ground)),
                fields.Text(reasons, "破格理由", CaseException.LongestText, nameof(input.Reasons)), merit.Length > CaseException.LongestText ? fields.TooLong("实绩", CaseException.LongestText, nameof(input.Merit)) : null,
                Months(input.ServiceMonths, "工龄（月）", nameof(input.ServiceMonths)), Months(input.TenureMonths, "任职（月）", nameof(input.TenureMonths)),
                Months(input.TenureRequired, "规定任职（月）", nameof(input.TenureRequired)), input.ApprovedOn > context.Today ? fields.Future("批准日期", nameof(input.ApprovedOn)) : null,
                input.ApprovedOn is not null ? fields.Text(document, "批准文号", CaseCandidate.LongestDocument, nameof(input.ApprovalDocument)) : null);
            if (findings.Count > 0)
                return Task.FromResult(findings);
            var exception = open.Candidate.Exception ??= new CaseException { Ground = input.Ground!.Value, Reasons = reasons };
            (exception.Ground, exception.Reasons, exception.Merit) = (input.Ground!.Value, reasons, merit.Length > 0 ? merit : null);
            (exception.ServiceMonths, exception.Floor, exception.TenureMonths, exception.TenureRequired) = (input.ServiceMonths, input.Floor, input.TenureMonths, input.TenureRequired);
            (exception.IsTrained, exception.TrainingBy, exception.ApprovedOn) = (input.IsTrained, input.TrainingBy, input.ApprovedOn);
            exception.ApprovalDocument = input.ApprovedOn is null ? null : document;
            desk.Record(context, "case.exception-claimed", open.Event, $"{open.Candidate.Name}，{open.Case.FullPost}：破格提拔，{CaseWords.Grounds[exception.Ground]}");
            return Task.FromResult(findings);
        }, cancel);

    /// <summary>Enclosures that the ledger does not hold yet, in the order of L2652; the request itself is the number typed.</summary>
    internal async Task<IReadOnlyList<string>> MissingAsync(CaseCandidate candidate, AppointmentCase found, CancellationToken cancel)
    {
        var item = candidate.Decision;
        var last = CaseFigures.Latest(found);
        var hasVotes = found.IsSpecialNeed || (last is not null && await figures.TallyAsync(last, cancel) is not null);
        var hasFile = await db.Set<ArchiveFile>().AnyAsync(f => f.CadreId == candidate.CadreId && f.PassedOn == null, cancel);
        return [.. new[]
        {
            // The approval form is composed from the record whenever it is asked for.
            ("考察材料", candidate.Inspection?.ReportedOn is not null), ("本人档案", hasFile), ("会议纪要", item?.Meeting?.Stage == MeetingStage.Closed), ("讨论记录", item?.Discussion is not null),
            ("民主推荐材料", hasVotes),
        }.Where(d => !d.Item2).Select(d => d.Item1)];
    }

    private static Finding? Months(int? months, string what, string field) => months is null or (>= 0 and <= 720) ? null : CaseFindings.Fields.Number(what, 0, 720, field);
}
