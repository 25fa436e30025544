using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>破格提拔: 手册2008 L2716-L2744.</summary>
public static class ExceptionalChecks
{
    public static readonly RuleChecks<ExceptionalFacts> All = new RuleChecks<ExceptionalFacts>()
        .Add("APPT-EXC-ALL", static (facts, rule) => facts.Agreed == facts.Members ? null : rule.Broken($"党委（党组）成员 {facts.Members} 人，同意 {facts.Agreed} 人；破格提拔要全体同意。"))
        .Add("APPT-EXC-APPROVED", static (facts, rule) => facts.IsApprovedAbove ? null : rule.Broken("还没有上一级组织（人事）部门的批准。"))
        .Add("APPT-EXC-RESERVE", static (facts, rule) => !facts.IsYoung || facts.IsReserve ? null : rule.Broken($"{facts.Name}不在后备干部名单。"))
        .Add("APPT-EXC-MERIT", static (facts, rule) => !facts.IsYoung || facts.HasMerit ? null : rule.Broken("没有市级以上称号、年度考核优秀、本部门被评为先进集体中的任何一项。"))
        .Add("APPT-EXC-AGE", static (facts, rule) => !facts.IsYoung || facts.BirthDate is not { } born || Ages.On(born, facts.On) <= rule.Number(facts.IsBureau ? "bureau" : "division") ? null
            : rule.Broken($"{Ages.On(born, facts.On)} 岁，一般不超过 {rule.Value(facts.IsBureau ? "bureau" : "division")} 岁。", null, "请写明理由。"))
        .Add("APPT-EXC-SERVICE", static (facts, rule) => facts.Floor is not { } floor || facts.ServiceMonths >= Years(floor, rule) * 12 ? null
            : rule.Broken($"工龄 {facts.ServiceMonths / 12} 年 {facts.ServiceMonths % 12} 个月，按学历至少 {Years(floor, rule)} 年。"))
        .Add("APPT-EXC-TENURE", static (facts, rule) => facts.TenureRequired is not { } required || facts.TenureMonths * rule.Number("in") >= required * rule.Number("of") ? null
            : rule.Broken($"任下一级职务 {facts.TenureMonths} 个月，至少要有规定年限（{required} 个月）的 {rule.Value("in")} 分之 {rule.Value("of")}。"))
        .Add("APPT-EXC-TRAINING", static (facts, rule) => facts.IsTrained || (facts.TrainingBy is { } by && by <= facts.On.AddYears(rule.Number("years"))) ? null
            : rule.Broken(facts.TrainingBy is null ? "任职培训没有完成，也没有写明补训的时间。" : $"补训要在任职后 {rule.Value("years")} 年内完成。"));

    private static int Years(ServiceFloor floor, RuleInForce rule) => rule.Number(floor switch { ServiceFloor.Bachelor => "bachelor", ServiceFloor.Master => "master", _ => "doctor" });
}
