namespace PartyBuilding.Core.Rules.Checks;

/// <summary>When to remind of a day: from the lead time of the rule on, and ever after until it is done.</summary>
public static class ReminderChecks
{
    public static readonly RuleChecks<DueDay> Probation = new RuleChecks<DueDay>()
        .Add("MEM-PROBATION-REMIND", static (facts, rule) => Near(facts, rule, "预备期满", "讨论能否转正。"));

    public static readonly RuleChecks<DueDay> Receipt = new RuleChecks<DueDay>()
        .Add("TRF-RECEIPT-REMIND", static (facts, rule) => Near(facts, rule, "回执到期", "寄回回执。"));

    public static readonly RuleChecks<DueDay> Letter = new RuleChecks<DueDay>()
        .Add("TRF-LETTER-REMIND", static (facts, rule) => Near(facts, rule, "介绍信有效期届满", "办理接收，或退回重开。"));

    public static readonly RuleChecks<DueDay> Selection = new RuleChecks<DueDay>()
        .Add("SEL-REMIND", static (facts, rule) => Near(facts, rule, "本阶段截止", "按选拔页上写的继续办理。"));

    public static readonly RuleChecks<DueReturn> Return = new RuleChecks<DueReturn>()
        .Add("RETURN-REMIND", static (facts, rule) => facts.Ahead > rule.Number(facts.Lead) ? null : rule.Broken($"{facts.Due:M月d日}截止，还没有上报。"));

    private static Finding? Near(DueDay facts, RuleInForce rule, string what, string remedy)
        => facts.Today < facts.Due.AddDays(-rule.Number("days")) ? null : rule.Broken($"{facts.Due:yyyy-MM-dd} {what}。", null, remedy);
}
