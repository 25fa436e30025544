using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>What stands beside the scores of a subject: talks, problems to be put right, the look-back.</summary>
public sealed class FollowUpService(AssessmentDesk desk)
{
    private static readonly RoundStage[] Open = [RoundStage.Collecting, RoundStage.Closed];

    /// <summary>Putting right goes on after a round is filed.</summary>
    private static readonly RoundStage[] Later = [RoundStage.Closed, RoundStage.Filed];

    public Task<Outcome<Guid>> TalkAsync(RecordAssessmentTalk input, CommandContext context, CancellationToken cancel = default)
        => desk.OnSubjectAsync(input.SubjectKey, input.Version, Open, "登记谈话", context, (open, _) =>
        {
            if (open.Subject.Talks.Exists(t => t.Key == input.Key))
                return Done();
            var (fields, with, by, content) = (AssessmentFindings.Fields, ChineseText.Clean(input.With), ChineseText.PersonName(input.By), ChineseText.Clean(input.Content));
            var findings = FieldFindings.Given(
                fields.Day(input.On, context.Today, "谈话日期", nameof(input.On)), fields.Text(with, "谈话对象类别", AssessmentTalk.LongestWith, nameof(input.With)),
                fields.Text(by, "谈话人", RoundSubject.LongestBy, nameof(input.By)), fields.Text(content, "谈话内容", AssessmentTalk.LongestContent, nameof(input.Content)));
            if (findings.Count > 0)
                return Done(findings);
            open.Subject.Talks.Add(new AssessmentTalk { Key = input.Key, On = input.On!.Value, With = with, By = by, Content = content });
            desk.Record(context, "assessment.talked", open.Event, $"{open.Subject.Name}：个别谈话一次，{input.On:yyyy-MM-dd}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> RequireAsync(RequireRectification input, CommandContext context, CancellationToken cancel = default)
        => desk.OnSubjectAsync(input.SubjectKey, input.Version, Later, "登记整改", context, (open, _) =>
        {
            if (open.Subject.Rectifications.Exists(r => r.Key == input.Key))
                return Done();
            var (fields, problem, measure) = (AssessmentFindings.Fields, ChineseText.Clean(input.Problem), ChineseText.Clean(input.Measure));
            var findings = FieldFindings.Given(
                fields.Text(problem, "问题", Rectification.LongestText, nameof(input.Problem)), fields.Text(measure, "整改措施", Rectification.LongestText, nameof(input.Measure)),
                input.DueOn is null ? fields.Missing("整改期限", nameof(input.DueOn)) : null);
            if (findings.Count > 0)
                return Done(findings);
            open.Subject.Rectifications.Add(new Rectification { Key = input.Key, Problem = problem, Measure = measure, DueOn = input.DueOn!.Value });
            desk.Record(context, "assessment.rectify", open.Event, $"{open.Subject.Name}：整改一项，{input.DueOn:yyyy-MM-dd} 以前");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> LookBackAsync(LookBack input, CommandContext context, CancellationToken cancel = default)
        => desk.OnSubjectAsync(input.SubjectKey, input.Version, Later, "登记整改结果", context, (open, _) =>
        {
            var (fields, result) = (AssessmentFindings.Fields, ChineseText.Clean(input.Result));
            if (open.Subject.Rectifications.Find(r => r.Key == input.Key) is not { } item)
                return Done(fields.NotNow("登记：没有这一项整改"));
            var findings = FieldFindings.Given(
                fields.Day(input.DoneOn, context.Today, "整改完成日期", nameof(input.DoneOn)), input.LookedBackOn > context.Today ? fields.Future("回头看日期", nameof(input.LookedBackOn)) : null,
                input.LookedBackOn < input.DoneOn ? fields.Order("回头看日期", "整改完成日期", input.DoneOn!.Value, nameof(input.LookedBackOn)) : null,
                input.LookedBackOn is not null ? fields.Text(result, "回头看结果", Rectification.LongestText, nameof(input.Result)) : null);
            if (findings.Count > 0)
                return Done(findings);
            (item.DoneOn, item.LookedBackOn, item.LookedBack) = (input.DoneOn, input.LookedBackOn, input.LookedBackOn is null ? null : result);
            desk.Record(context, "assessment.looked-back", open.Event, $"{open.Subject.Name}：整改完成，{input.DoneOn:yyyy-MM-dd}{(input.LookedBackOn is { } day ? $"，回头看 {day:yyyy-MM-dd}" : "")}");
            return Done();
        }, cancel);

    /// <summary>The talk that a poor result asks for. It has its own day: telling the result (反馈) is another matter.</summary>
    public Task<Outcome<Guid>> AdmonishAsync(Admonish input, CommandContext context, CancellationToken cancel = default)
        => desk.OnSubjectAsync(input.SubjectKey, input.Version, Later, "登记诫勉谈话", context, (open, _) =>
        {
            var (fields, by, text) = (AssessmentFindings.Fields, ChineseText.PersonName(input.By), ChineseText.Clean(input.Text));
            if (open.Subject.DecidedOn is not { } decided)
                return Done(fields.NotNow("登记诫勉谈话：还没有作出考核结论"));
            var findings = FieldFindings.Given(
                fields.Day(input.On, context.Today, "谈话日期", nameof(input.On)), input.On < decided ? fields.Order("谈话日期", "作出结论的日期", decided, nameof(input.On)) : null,
                fields.Text(by, "谈话人", RoundSubject.LongestBy, nameof(input.By)), fields.Text(text, "谈话要点和本人态度", RoundSubject.LongestText, nameof(input.Text)));
            if (findings.Count > 0)
                return Done(findings);
            (open.Subject.AdmonishedOn, open.Subject.AdmonishedBy, open.Subject.Admonition) = (input.On, by, text);
            desk.Record(context, "assessment.admonished", open.Event, $"{open.Subject.Name}：诫勉或提醒谈话，{input.On:yyyy-MM-dd}");
            return Done();
        }, cancel);

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
