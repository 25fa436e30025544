using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Rules about the dates of a membership. The field names are those of <see cref="MembershipDates"/>.</summary>
public static class MembershipChecks
{
    public static readonly RuleChecks<MembershipDates> All = new RuleChecks<MembershipDates>()
        // 手册2008 L1461: 年满十八岁; the birthday itself counts.
        .Add("MEM-JOINED-AGE", static (facts, rule) => facts.JoinedOn < facts.BirthDate?.AddYears(rule.Number("age"))
            ? rule.Broken(
                $"入党时间 {facts.JoinedOn:yyyy-MM-dd} 时未满 {rule.Value("age")} 周岁（出生于 {facts.BirthDate:yyyy-MM-dd}）。",
                nameof(facts.JoinedOn), "核对出生日期和入党时间。")
            : null)
        .Add("MEM-FULL-AFTER-JOINED", static (facts, rule) => facts.BecameFullOn < facts.JoinedOn
            ? rule.Broken(
                $"转正时间 {facts.BecameFullOn:yyyy-MM-dd} 早于入党时间 {facts.JoinedOn:yyyy-MM-dd}。",
                nameof(facts.BecameFullOn), "核对两个日期，可能互换了。")
            : null)
        .Add("MEM-LEFT-AFTER-JOINED", static (facts, rule) => facts.LeftOn < facts.JoinedOn
            ? rule.Broken(
                $"离开日期 {facts.LeftOn:yyyy-MM-dd} 早于入党时间 {facts.JoinedOn:yyyy-MM-dd}。",
                nameof(facts.LeftOn), "核对离开日期。")
            : null)
        .Add("MEM-BORN-BEFORE-JOINED", static (facts, rule) => facts.JoinedOn <= facts.BirthDate
            ? rule.Broken(
                $"入党时间 {facts.JoinedOn:yyyy-MM-dd} 不晚于出生日期 {facts.BirthDate:yyyy-MM-dd}。",
                nameof(facts.JoinedOn), "核对出生日期和入党时间。")
            : null);

    public static readonly RuleChecks<MedalFacts> Medals = new RuleChecks<MedalFacts>()
        .Add("MEM-MEDAL-50", static (facts, rule) => facts.ReachedOn > facts.By
            ? rule.Broken($"到 {facts.By:yyyy-MM-dd} 在党还不满 {rule.Value("years")} 年，{facts.ReachedOn:yyyy-MM-dd} 期满。")
            : null);

    public static readonly RuleChecks<PaperTransfer> PaperTransfers = new RuleChecks<PaperTransfer>()
        // 手册2008 L1685, L1698: across committees a relation travels by its letter.
        .Add("MEM-PAPER-LETTER", static (facts, rule) => ChineseText.Clean(facts.LetterNumber) switch
        {
            "" when facts.Crosses => rule.Broken(
                "跨基层党委或转往区外的，补记时要填写介绍信编号。", nameof(facts.LetterNumber), "没有开过介绍信的，请改用“申请转接”。"),
            { Length: > 40 } => rule.Broken("介绍信编号最多 40 个字。", nameof(facts.LetterNumber), "请核对编号。"),
            _ => null,
        });

    /// <summary>Longest text of a paper.</summary>
    public const int MostDocument = 100;

    public static readonly RuleChecks<LeavingFacts> Leaving = new RuleChecks<LeavingFacts>()
        .AddMany("MEM-LEAVE-PAPER", static (facts, rule) => Paper(facts, rule));

    private static IEnumerable<Finding> Paper(LeavingFacts facts, RuleInForce rule)
    {
        var needs = rule.Set!.Parameters.Any(p => p.Name == facts.Kind && p.Value == "required");
        if (needs && facts.Document.Length == 0)
            yield return rule.Broken($"{facts.Way}须有依据的文件。", "Document", "请填写文号或材料名称。");
        if (needs && facts.DocumentOn is null)
            yield return rule.Broken($"{facts.Way}依据的文件须有日期。", "DocumentOn", "请填写文件日期。");
        if (facts.Document.Length == 0 && facts.DocumentOn is not null && !needs)
            yield return rule.Broken("填了文件日期，没有填文件。", "Document", "请填写文号或材料名称，或去掉日期。");
        if (facts.Document.Length > MostDocument)
            yield return rule.Broken($"文号或材料名称最多 {MostDocument} 字。", "Document");
        if (facts.DocumentOn > facts.Today)
            yield return rule.Broken("文件日期不能晚于今天。", "DocumentOn", "请核对日期。");
    }
}
