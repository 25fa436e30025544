using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>What a branch owes and is reminded of; none of it refuses anything.</summary>
public static class OwedChecks
{
    // L1467.
    public static readonly RuleChecks<WaitedFor> Talk = new RuleChecks<WaitedFor>()
        .Add("ADM-TALK-REMIND", static (facts, rule) => Late(facts, rule) ? rule.Broken("收到申请书还没有派人谈话。") : null);

    // L1475.
    public static readonly RuleChecks<WaitedFor> File = new RuleChecks<WaitedFor>()
        .Add("ADM-FILE-REMIND", static (facts, rule) => Late(facts, rule) ? rule.Broken("确定为积极分子后还没有建立档案。") : null);

    // L1517.
    public static readonly RuleChecks<MissingEntries> Reports = new RuleChecks<MissingEntries>()
        .Add("ADM-REPORT-REMIND", static (facts, rule) => facts.Missing >= Math.Max(1, rule.Number("missing")) ? rule.Broken($"{facts.What}缺 {facts.Missing} 份。") : null);

    // L1455: from the day in January on; the fact is the year's first day.
    public static readonly RuleChecks<WaitedFor> Plan = new RuleChecks<WaitedFor>()
        .Add("ADM-PLAN-REMIND", static (facts, rule) => facts.Today >= facts.Since.AddDays(rule.Number("day") - 1) ? rule.Broken($"{facts.Since.Year}年发展党员计划还没有上报。") : null);

    // L1943, both off unless the district follows case 12.
    public static readonly RuleChecks<QuarterTalk> QuarterTalks = new RuleChecks<QuarterTalk>()
        .Add("ADM-C12-TALK", static (facts, rule) => facts.IsHeld ? null : rule.Broken($"{facts.Quarter}没有培养谈话。"));

    public static readonly RuleChecks<YearExaminations> Examinations = new RuleChecks<YearExaminations>()
        .Add("ADM-C12-EXAMINATION", static (facts, rule) => facts.Made < rule.Number("times")
            ? rule.Broken($"{facts.Year}年培养考察 {facts.Made} 次，少于 {rule.Value("times")} 次。") : null);

    public static readonly RuleChecks<LastAdmission> Idle = new RuleChecks<LastAdmission>()
        .Add("ADM-IDLE-YEARS", static (facts, rule) => facts.On is null || facts.On <= facts.Today.AddYears(-rule.Number("years"))
            ? rule.Broken($"连续 {rule.Value("years")} 年没有发展党员。") : null);

    private static bool Late(WaitedFor facts, RuleInForce rule) => facts.Today > facts.Since.AddDays(rule.Number("days"));
}
