using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>酝酿: opinions asked before the inspection and before the decision, and what came back.</summary>
public sealed class ConsultationService(CaseDesk desk)
{
    private static readonly CaseStage[] Open = [CaseStage.Motion, CaseStage.Inspection];

    public Task<Outcome<Guid>> AskAsync(AskConsultation input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, Open, "登记酝酿", context, (found, _) =>
        {
            if (found.Consultations.Exists(c => c.Key == input.ConsultationKey))
                return Done();
            var (fields, who) = (CaseFindings.Fields, ChineseText.Clean(input.Who));
            var findings = FieldFindings.Given(
                input.Time is { } time && Enum.IsDefined(time) ? null : fields.Choice("酝酿的时候", nameof(input.Time)),
                input.Side is { } side && Enum.IsDefined(side) ? null : fields.Choice("征求谁的意见", nameof(input.Side)),
                fields.Text(who, "征求意见的单位或者领导", CaseConsultation.LongestWho, nameof(input.Who)), fields.Day(input.ReceivedOn, context.Today, "对方收到的日期", nameof(input.ReceivedOn)),
                input.Side == ConsultedSide.Assisting && found.CoManagedBy is null ? fields.NotNow("征求协管方意见：这个职务没有登记协管方") : null);
            if (findings.Count > 0)
                return Task.FromResult(findings);
            found.Consultations.Add(new CaseConsultation
            {
                Key = input.ConsultationKey, Time = input.Time!.Value, Side = input.Side!.Value, Who = who, IsWritten = input.IsWritten, ReceivedOn = input.ReceivedOn!.Value,
            });
            desk.Record(context, "case.consulted", CaseDesk.Subject(found), $"{found.FullPost}{CaseWords.Times[input.Time.Value]}酝酿：征求{who}意见，{input.ReceivedOn:yyyy-MM-dd}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> AnswerAsync(AnswerConsultation input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, Open, "登记答复", context, (found, _) =>
        {
            var (fields, reply, coordination) = (CaseFindings.Fields, ChineseText.Clean(input.Reply), ChineseText.Clean(input.Coordination));
            if (found.Consultations.Find(c => c.Key == input.ConsultationKey) is not { } asked)
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("登记答复：没有征求过这一方的意见")]);
            var findings = FieldFindings.Given(
                fields.Day(input.RepliedOn, context.Today, "答复日期", nameof(input.RepliedOn)),
                input.RepliedOn < asked.ReceivedOn ? fields.Order("答复日期", "收到日期", asked.ReceivedOn, nameof(input.RepliedOn)) : null,
                input.Agrees is null ? fields.Choice("意见", nameof(input.Agrees)) : null,
                reply.Length > CaseConsultation.LongestText ? fields.TooLong("答复内容", CaseConsultation.LongestText, nameof(input.Reply)) : null,
                input.CoordinatedOn is { } day ? fields.Day(day, context.Today, "协调日期", nameof(input.CoordinatedOn)) : null,
                input.CoordinatedOn is not null ? fields.Text(coordination, "协调结果", CaseConsultation.LongestText, nameof(input.Coordination)) : null);
            if (findings.Count > 0)
                return Task.FromResult(findings);
            (asked.RepliedOn, asked.Agrees, asked.Reply) = (input.RepliedOn, input.Agrees, reply.Length > 0 ? reply : null);
            (asked.CoordinatedOn, asked.Coordination) = (input.CoordinatedOn, input.CoordinatedOn is null ? null : coordination);
            desk.Record(context, "case.consultation-answered", CaseDesk.Subject(found), $"{found.FullPost}：{asked.Who}{(input.Agrees == true ? "同意" : "不同意")}，{input.RepliedOn:yyyy-MM-dd}");
            return Done();
        }, cancel);

    private static Task<IReadOnlyList<Finding>> Done() => Task.FromResult<IReadOnlyList<Finding>>([]);
}
