using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>考察: 手册2008 L2533-L2545, L2684-L2696.</summary>
public static class InspectionChecks
{
    public static readonly RuleChecks<InspectionFacts> Report = new RuleChecks<InspectionFacts>()
        .Add("APPT-GROUP", static (facts, rule) => facts.Inspectors >= rule.Number("people") && facts.HasLeader ? null
            : rule.Broken(facts.HasLeader ? $"考察组 {facts.Inspectors} 人，至少 {rule.Value("people")} 人。" : "考察组没有组长。", "Inspectors"))
        .Add("APPT-PLAN", static (facts, rule) => facts.FirstTalkOn is null || facts.PlanToldOn <= facts.FirstTalkOn ? null
            : rule.Broken("谈话以前，还没有同单位主要领导沟通考察方案。", "PlanToldOn"))
        .Add("APPT-PRENOTICE", static (facts, rule) => facts.NoticedOn is not null && facts.NoticeHasContact && (facts.FirstTalkOn is null || facts.NoticedOn <= facts.FirstTalkOn) ? null
            : rule.Broken(facts.NoticedOn is null ? "没有发布考察预告。" : facts.NoticeHasContact ? "考察预告晚于谈话。" : "考察预告没有联系方式。", "NoticedOn", "预告写明事项、对象、工作地点和联系方式，在谈话以前发布。"))
        .Add("APPT-PUBLICISED", static (facts, rule) => !facts.NeedsPublicity || (facts.PublicisedOn is { } shown && (facts.FirstTalkOn is null || shown <= facts.FirstTalkOn)) ? null
            : rule.Broken($"{facts.Name}拟新进领导班子，谈话以前还没有在参加推荐的人员中公示。", "PublicisedOn"))
        .Add("APPT-OPINIONS", static (facts, rule) => facts.MissingOpinions.Count == 0 ? null
            : rule.Broken($"还没有听取{string.Join('、', facts.MissingOpinions)}的意见。", "Opinions"))
        .Add("APPT-AUDIT", static (facts, rule) => !facts.NeedsAudit || facts.HasAudit ? null
            : rule.Broken($"{facts.Name}要进行经济责任审计，还没有审计结果。", "AuditResult", "请委托审计机关审计。"))
        .Add("APPT-MATERIAL", static (facts, rule) => facts.HasShortcomings && facts.HasFigures ? null
            : rule.Broken(facts.HasShortcomings ? "考察材料没有民主推荐、民主测评情况。" : "考察材料没有写主要缺点和不足。", "Material"))
        .Add("APPT-SIGNATURES", static (facts, rule) => facts.IsSigned ? null : rule.Broken("考察材料没有考察组成员签名。", "SignedBy"))
        .Add("APPT-REPORTS", static (facts, rule) => facts.OpenReports == 0 ? null
            : rule.Broken($"还有 {facts.OpenReports} 件反映没有核实，也没有注明未能核实。", null, "请逐件核实，或者在考察报告里注明。"));
}
