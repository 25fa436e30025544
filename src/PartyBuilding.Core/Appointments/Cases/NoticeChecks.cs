using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>任职前公示: 手册2008 L2656-L2658, L2746-L2766.</summary>
public static class NoticeChecks
{
    public static readonly RuleChecks<PackageFacts> Package = new RuleChecks<PackageFacts>()
        .Add("APPT-PACKAGE", static (facts, rule) => facts.Missing.Count == 0 ? null : rule.Broken($"呈报材料还缺：{string.Join('、', facts.Missing)}。"));

    public static readonly RuleChecks<NoticeFacts> Notice = new RuleChecks<NoticeFacts>()
        .Add("APPT-NOTICE-AFTER", static (facts, rule) => facts.DecidedOn is { } decided && decided <= facts.From ? null : rule.Broken("公示在党委（党组）讨论决定以后进行。", "From"))
        .Add("APPT-NOTICE-DAYS", static (facts, rule) => facts.Days >= rule.Number("least") && facts.Days <= rule.Number("most") ? null
            : rule.Broken($"公示 {facts.Days} 天，一般 {rule.Value("least")} 至 {rule.Value("most")} 天。", "To", "请核对日期，或者写明理由。"))
        .Add("APPT-NOTICE-WORKDAYS", static (facts, rule) => facts.WorkingDays >= rule.Number("days") ? null
            : rule.Broken($"公示期内只有 {facts.WorkingDays} 个工作日，不能少于 {rule.Value("days")} 个。", "To", "请延长公示。"))
        .Add("APPT-NOTICE-PLACES", static (facts, rule) => facts.ExchangedOn is not { } moved || moved.AddYears(rule.Number("years")) <= facts.From || facts.Places >= 2 ? null
            : rule.Broken($"{moved:yyyy-MM-dd} 交流到现单位，不满 {rule.Value("years")} 年，要在现单位和原单位同时公示。", "Places"))
        .Add("APPT-NOTICE-FIELDS", static (facts, rule) => facts.MissingFields.Count == 0 ? null : rule.Broken($"公示内容还缺：{string.Join('、', facts.MissingFields)}。", "Fields"));
}
