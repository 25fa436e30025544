using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Reports on candidates (反映) during inspection and notice: received, checked, answered (手册2008 L2684–L2696).</summary>
public sealed class CaseReportService(CaseDesk desk)
{
    private static readonly CaseStage[] Open = [CaseStage.Inspection, CaseStage.Decision];

    public Task<Outcome<Guid>> ReceiveAsync(ReceiveReport input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, Open, "登记反映", context, (open, _) =>
        {
            if (open.Candidate.Reports.Exists(r => r.Key == input.Key))
                return Task.FromResult<IReadOnlyList<Finding>>([]);
            var (fields, content, reporter) = (CaseFindings.Fields, ChineseText.Clean(input.Content), ChineseText.Clean(input.Reporter));
            var findings = FieldFindings.Given(
                fields.Day(input.ReceivedOn, context.Today, "收到日期", nameof(input.ReceivedOn)),
                input.Channel is { } channel && Enum.IsDefined(channel) ? null : fields.Choice("来源", nameof(input.Channel)),
                reporter.Length > CaseReport.LongestReporter ? fields.TooLong("反映人", CaseReport.LongestReporter, nameof(input.Reporter)) : null,
                fields.Text(content, "反映内容", CaseReport.LongestText, nameof(input.Content)));
            if (findings.Count > 0)
                return Task.FromResult(findings);
            open.Candidate.Reports.Add(new CaseReport
            {
                Key = input.Key, ReceivedOn = input.ReceivedOn!.Value, Channel = input.Channel!.Value, Reporter = reporter.Length > 0 ? reporter : null, Content = content, IsSerious = input.IsSerious,
                IsOnNotice = open.Candidate.Notice is not null,
            });
            desk.Record(context, "case.report-received", open.Event, $"收到对{open.Candidate.Name}的反映一件，{input.ReceivedOn:yyyy-MM-dd}{(input.IsSerious ? "，已向派出机关报告" : "")}");
            return Task.FromResult(findings);
        }, cancel);

    public Task<Outcome<Guid>> HandleAsync(HandleReport input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCandidateAsync(input.CandidateKey, input.Version, Open, "登记核实结果", context, (open, _) =>
        {
            var (fields, result, passedTo) = (CaseFindings.Fields, ChineseText.Clean(input.Result), ChineseText.Clean(input.PassedTo));
            if (open.Candidate.Reports.Find(r => r.Key == input.Key) is not { } report)
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("登记：没有这件反映")]);
            var findings = FieldFindings.Given(
                input.Finding is { } finding && Enum.IsDefined(finding) ? null : fields.Choice("核实结果", nameof(input.Finding)),
                fields.Day(input.On, context.Today, "核实日期", nameof(input.On)),
                input.On < report.ReceivedOn ? fields.Order("核实日期", "收到日期", report.ReceivedOn, nameof(input.On)) : null,
                fields.Text(result, "核实情况", CaseReport.LongestText, nameof(input.Result)),
                passedTo.Length > AppointmentCase.LongestBy ? fields.TooLong("移交", AppointmentCase.LongestBy, nameof(input.PassedTo)) : null,
                input.AnsweredOn is { } answered && answered > context.Today ? fields.Future("答复日期", nameof(input.AnsweredOn)) : null,
                input.AnsweredOn < input.On ? fields.Order("答复日期", "核实日期", input.On!.Value, nameof(input.AnsweredOn)) : null,
                input.AnsweredOn is not null && report.Reporter is null ? fields.NotNow("登记答复：匿名的反映没有答复对象") : null);
            if (findings.Count > 0)
                return Task.FromResult(findings);
            (report.Finding, report.HandledOn, report.Result, report.PassedTo, report.AnsweredOn) = (input.Finding, input.On, result, passedTo.Length > 0 ? passedTo : null, input.AnsweredOn);
            desk.Record(context, "case.report-handled", open.Event, $"对{open.Candidate.Name}的反映一件：{CaseWords.Findings[input.Finding!.Value]}，{input.On:yyyy-MM-dd}");
            return Task.FromResult(findings);
        }, cancel);
}
