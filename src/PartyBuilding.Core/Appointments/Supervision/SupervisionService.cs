using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Plans a supervision, begins it after the notice, records what was heard and found, closes it by feedback and report.</summary>
public sealed class SupervisionService(PartyBuildingDbContext db, EventLog events, LedgerTransaction ledger, RuleBook rules)
{
    private const int MostForms = 9999;

    public Task<Outcome<Guid>> PlanAsync(PlanSupervision input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<AppointmentSupervision>().AnyAsync(s => s.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var sender = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.Kind != OrganisationKind.Branch, cancel);
                var unit = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.UnitKey && o.Kind != OrganisationKind.Branch, cancel);
                IReadOnlyList<Finding> findings =
                [
                    .. FieldFindings.Given(
                        sender is null ? SupervisionFindings.Organisation(nameof(input.OrganisationKey)) : null, unit is null ? SupervisionFindings.Organisation(nameof(input.UnitKey)) : null,
                        sender is not null && unit is not null && !unit.Path.StartsWith(sender.Path, StringComparison.Ordinal) ? SupervisionFindings.Below() : null),
                    .. Fields(input, context.Today),
                ];
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var made = new AppointmentSupervision
                {
                    PublicId = input.Key, OrganisationId = sender!.Id, Organisation = sender, UnitId = unit!.Id, Unit = unit, Title = "", From = default, To = default, Plan = "", Team = "",
                };
                Write(made, input);
                db.Add(made);
                Record(context, "supervision.planned", made, $"“{made.Title}”：检查{unit.Name}，{made.From:yyyy-MM-dd} 至 {made.To:yyyy-MM-dd}");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> ReviseAsync(PlanSupervision input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, [SupervisionStage.Planned], "修改计划", context, (found, _) =>
        {
            if (Fields(input, context.Today) is { Count: > 0 } findings)
                return findings;
            Write(found, input);
            Record(context, "supervision.revised", found, $"修改“{found.Title}”的计划");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> BeginAsync(BeginSupervision input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, [SupervisionStage.Planned], "开始检查", context, (found, catalogue) =>
        {
            var (fields, place) = (SupervisionFindings.Fields, ChineseText.Clean(input.NoticePlace));
            List<Finding> findings =
            [
                .. FieldFindings.Given(fields.Day(input.NoticedOn, context.Today, "预告日期", nameof(input.NoticedOn)), fields.Text(place, "预告的范围", AppointmentSupervision.LongestPlace, nameof(input.NoticePlace))),
                .. catalogue.Evaluate(SupervisionChecks.Begin, Facts(found) with { NoticedOn = input.NoticedOn }, context.Today, RuleOccasion.Decision).Blocking,
            ];
            if (findings.Count > 0)
                return findings;
            (found.NoticedOn, found.NoticePlace, found.Stage) = (input.NoticedOn, place, SupervisionStage.Running);
            Record(context, "supervision.begun", found, $"“{found.Title}”开始，{input.NoticedOn:yyyy-MM-dd} 预告");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> RecordAsync(RecordSupervision input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, [SupervisionStage.Running], "登记检查情况", context, (found, catalogue) =>
        {
            var (fields, interviews) = (SupervisionFindings.Fields, ChineseText.Clean(input.Interviews));
            List<Finding> findings =
            [
                .. new[] { (input.ReportHeardOn, "听取汇报的日期", nameof(input.ReportHeardOn)), (input.EvaluatedOn, "民主评议的日期", nameof(input.EvaluatedOn)), (input.InterviewedOn, "谈话的日期", nameof(input.InterviewedOn)) }
                    .Where(d => d.Item1 > context.Today).Select(d => fields.Future(d.Item2, d.Item3)),
                .. new[] { (input.Satisfied, "满意", nameof(input.Satisfied)), (input.Fair, "基本满意", nameof(input.Fair)), (input.Dissatisfied, "不满意", nameof(input.Dissatisfied)) }
                    .Where(n => n.Item1 is < 0 or > MostForms).Select(n => fields.Number(n.Item2, 0, MostForms, n.Item3)),
                .. interviews.Length > AppointmentSupervision.LongestText ? new[] { fields.TooLong("谈话和走访情况", AppointmentSupervision.LongestText, nameof(input.Interviews)) } : [],
                .. catalogue.Evaluate(SupervisionChecks.Interviews, Facts(found) with { InterviewedOn = input.InterviewedOn }, context.Today, RuleOccasion.Decision).Blocking,
            ];
            if (findings.Count > 0)
                return findings;
            (found.ReportHeardOn, found.EvaluatedOn, found.Satisfied, found.Fair, found.Dissatisfied) = (input.ReportHeardOn, input.EvaluatedOn, input.Satisfied, input.Fair, input.Dissatisfied);
            (found.InterviewedOn, found.Interviews) = (input.InterviewedOn, interviews.Length > 0 ? interviews : null);
            Record(context, "supervision.recorded", found, $"“{found.Title}”的检查情况");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> FindAsync(AddFinding input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, [SupervisionStage.Running], "登记问题", context, (found, _) =>
        {
            if (found.Findings.Exists(f => f.Key == input.FindingKey))
                return [];
            var (fields, text, opinion) = (SupervisionFindings.Fields, ChineseText.Clean(input.Text), ChineseText.Clean(input.Opinion));
            var findings = FieldFindings.Given(
                input.Item is { } item && Enum.IsDefined(item) ? null : fields.Choice("检查内容", nameof(input.Item)), fields.Text(text, "问题", SupervisionFinding.LongestText, nameof(input.Text)),
                opinion.Length > SupervisionFinding.LongestText ? fields.TooLong("改进意见", SupervisionFinding.LongestText, nameof(input.Opinion)) : null);
            if (findings.Count > 0)
                return findings;
            found.Findings.Add(new SupervisionFinding
            {
                Key = input.FindingKey, Item = input.Item!.Value, Text = text, PostKey = input.PostKey, Opinion = opinion.Length > 0 ? opinion : null, DueOn = input.DueOn,
            });
            Record(context, "supervision.found", found, $"“{found.Title}”：{SupervisionWords.Items[input.Item.Value]}，问题一项");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> CorrectAsync(CorrectFinding input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, [SupervisionStage.Running, SupervisionStage.Closed], "登记整改", context, (found, _) =>
        {
            var (fields, text) = (SupervisionFindings.Fields, ChineseText.Clean(input.Correction));
            if (found.Findings.Find(f => f.Key == input.FindingKey) is not { } finding)
                return [fields.NotNow("登记整改：没有这个问题")];
            var findings = FieldFindings.Given(
                fields.Day(input.On, context.Today, "整改日期", nameof(input.On)), fields.Text(text, "整改情况", SupervisionFinding.LongestText, nameof(input.Correction)));
            if (findings.Count > 0)
                return findings;
            (finding.CorrectedOn, finding.Correction) = (input.On, text);
            Record(context, "supervision.corrected", found, $"“{found.Title}”：{SupervisionWords.Items[finding.Item]}的问题整改完成，{input.On:yyyy-MM-dd}");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> CloseAsync(CloseSupervision input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, [SupervisionStage.Running], "结束检查", context, (found, catalogue) =>
        {
            var (fields, report) = (SupervisionFindings.Fields, ChineseText.Clean(input.SpecialReport));
            List<Finding> findings =
            [
                .. FieldFindings.Given(
                    fields.Day(input.On, context.Today, "结束日期", nameof(input.On)), input.FeedbackOn > context.Today ? fields.Future("反馈日期", nameof(input.FeedbackOn)) : null,
                    report.Length > AppointmentSupervision.LongestText ? fields.TooLong("专题报告", AppointmentSupervision.LongestText, nameof(input.SpecialReport)) : null),
                .. catalogue.Evaluate(SupervisionChecks.Close, Facts(found) with { FeedbackOn = input.FeedbackOn, HasReport = report.Length > 0 }, context.Today, RuleOccasion.Decision).Blocking,
            ];
            if (findings.Count > 0)
                return findings;
            (found.FeedbackOn, found.SpecialReport, found.ClosedOn, found.Stage) = (input.FeedbackOn, report, input.On, SupervisionStage.Closed);
            Record(context, "supervision.closed", found, $"“{found.Title}”结束，问题 {found.Findings.Count} 项");
            return [];
        }, cancel);

    private Task<Outcome<Guid>> RunAsync(
        Guid key, int version, IReadOnlyList<SupervisionStage> stages, string what, CommandContext context, Func<AppointmentSupervision, RuleCatalogue, IReadOnlyList<Finding>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                var found = await db.Set<AppointmentSupervision>().Include(s => s.Findings).Include(s => s.Organisation).Include(s => s.Unit).AsSplitQuery()
                    .SingleOrDefaultAsync(s => s.PublicId == key && db.Organisations.In(context.Scope).Any(o => o.Id == s.OrganisationId), cancel);
                if (found is null)
                    return Outcome<Guid>.NotFound();
                if (found.Version != version)
                    return Outcome<Guid>.Conflict("这次检查刚被别人修改过，请核对最新内容后再提交。");
                if (!stages.Contains(found.Stage))
                    return Outcome<Guid>.Refused(SupervisionFindings.Fields.NotNow($"{what}：检查处于“{SupervisionWords.Stages[found.Stage]}”"));
                db.Entry(found).State = EntityState.Modified;
                var findings = work(found, await rules.CurrentAsync(cancel));
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private static IReadOnlyList<Finding> Fields(PlanSupervision input, DateOnly today)
    {
        var fields = SupervisionFindings.Fields;
        return FieldFindings.Given(
            fields.Text(ChineseText.Clean(input.Title), "名称", AppointmentSupervision.LongestTitle, nameof(input.Title)), fields.Text(ChineseText.Clean(input.Plan), "检查方案", AppointmentSupervision.LongestText, nameof(input.Plan)),
            fields.Text(Team(input.Team), "检查组", AppointmentSupervision.LongestNames, nameof(input.Team)), input.From is null ? fields.Missing("检查的第一天", nameof(input.From)) : null,
            input.To is null ? fields.Missing("检查的最后一天", nameof(input.To)) : null, input.To < input.From ? SupervisionFindings.Period(input.From!.Value) : null,
            input.TrainedOn > today ? fields.Future("培训日期", nameof(input.TrainedOn)) : null);
    }

    private static void Write(AppointmentSupervision found, PlanSupervision input)
        => (found.Title, found.From, found.To, found.Plan, found.Team, found.TrainedOn) =
            (ChineseText.Clean(input.Title), input.From!.Value, input.To!.Value, ChineseText.Clean(input.Plan), Team(input.Team), input.TrainedOn);

    private static string Team(string? typed)
        => string.Join('\n', (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ChineseText.PersonName).Distinct(StringComparer.Ordinal));

    private static SupervisionFacts Facts(AppointmentSupervision found) => new(found.TrainedOn, found.NoticedOn, found.InterviewedOn, found.FeedbackOn, found.SpecialReport is not null);

    private void Record(CommandContext context, string kind, AppointmentSupervision found, string summary)
        => events.Add(context, kind, new EventSubject(EventSubject.Supervision, found.PublicId, found.Organisation!.Path), summary);
}
