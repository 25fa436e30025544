namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Rules about elections of committees, their terms and their members.</summary>
public static class CommitteeChecks
{
    public static readonly RuleChecks<TermElection> Election = new RuleChecks<TermElection>()
        .Add("TERM-YEARS", static (facts, rule) =>
        {
            var kind = facts.Kind == SizeBand.Committee ? "committee" : "branch";
            return facts.Years >= rule.Number(kind + "Min") && facts.Years <= rule.Number(kind + "Max")
                ? null
                : rule.Broken($"任期 {facts.Years} 年不在规定的 {rule.Value(kind + "Min")} 至 {rule.Value(kind + "Max")} 年之内。", "Years", "请核对任期。");
        })
        .Add("TERM-ON-TIME", static (facts, rule) => facts switch
        {
            { Due: null } or { HasApproval: true } => null,
            { Due: { } due } when facts.StartsOn > due
                => rule.Broken($"上一届到 {due:yyyy-MM-dd} 届满，选举已经逾期。", "Approval", "请填写上级批准延期换届的文号。"),
            { Due: { } due } when facts.StartsOn < due.AddDays(-rule.Number("earlyDays"))
                => rule.Broken($"上一届到 {due:yyyy-MM-dd} 才届满，属于提前换届。", "Approval", "请填写上级批准提前换届的文号。"),
            _ => null,
        })
        .Add("TERM-CONGRESS", static (facts, rule) => facts switch
        {
            { IsCongress: false } => null,
            { Kind: not SizeBand.Committee } => rule.Broken("党支部和党总支由党员大会选举，不能用党员代表大会。", "Election", "请改选党员大会。"),
            { IsDispersed: false } when facts.Members < rule.Number("members")
                => rule.Broken($"现有党员 {facts.Members} 名，不到 {rule.Value("members")} 名，驻地也不分散，不能召开党员代表大会。", "Election", "请改选党员大会；驻地分散的，勾选后再提交。"),
            { HasApproval: false } => rule.Broken("召开党员代表大会须经上级党组织批准。", "Approval", "请填写批复文号。"),
            _ => null,
        });

    public static readonly RuleChecks<TermExtension> Extension = new RuleChecks<TermExtension>()
        .Add("TERM-EXTENSION-APPROVAL", static (facts, rule) => facts.HasApproval ? null : rule.Broken("延期换届没有上级党组织的批复。", "Approval", "请填写批复文号。"))
        .Add("TERM-EXTENSION-LENGTH", static (facts, rule) => facts.Until > facts.ExpiresOn.AddMonths(rule.Number("months"))
            ? rule.Broken($"延期超过 {rule.Value("months")} 个月（届满日 {facts.ExpiresOn:yyyy-MM-dd}）。", "Until", "请改日期；确需如此的，写明原因。")
            : null);

    public static readonly RuleChecks<CommitteeSeat> Seat = new RuleChecks<CommitteeSeat>()
        .Add("COM-FULL-MEMBER", static (facts, rule) => facts.IsFull ? null : rule.Broken($"{facts.Name}是预备党员，不能选为班子成员。", facts.Field, "请另选一人。"))
        .Add("COM-OWN-MEMBER", static (facts, rule) => facts.IsOwn ? null : rule.Broken($"{facts.Name}的组织关系不在本组织。", facts.Field, "请核对；上级选派的，写明原因。"));

    public static readonly RuleChecks<CommitteeReply> Reply = new RuleChecks<CommitteeReply>()
        .AddMany("COM-SECRETARY-REPLY", static (facts, rule) => ReplyFaults(facts, rule));

    public static readonly RuleChecks<TermState> Reminder = new RuleChecks<TermState>()
        .Add("TERM-REMIND", static (facts, rule) => Remind(facts, rule))
        .Add("TERM-PREPARE", static (facts, rule) => Prepare(facts, rule));

    private static IEnumerable<Finding> ReplyFaults(CommitteeReply facts, RuleInForce rule)
    {
        if (facts.ByOwnLevel)
            yield return rule.Broken($"{facts.Name}的任职批复由上级党组织登记。", null, "请把选举结果报上级。");
        if (!facts.HasDocument)
            yield return rule.Broken("没有批复文号。", "Reply", "请填写上级批复的文号。");
    }

    private static Finding? Remind(TermState facts, RuleInForce rule)
    {
        if (facts.Due is not { } due)
            return rule.Broken("没有登记本届班子和任期。", null, "请办理换届登记。");
        if (facts.Today > due)
        {
            var months = TermMonths.Between(due, facts.Today) / Math.Max(1, rule.Number("every"));
            return rule.Broken($"任期 {due:yyyy-MM-dd} 已届满，第 {months + 1} 次提醒。", null, "请办理换届，或报上级批准延期。");
        }

        foreach (var name in new[] { "second", "first" })
        {
            if (facts.Today >= due.AddMonths(-rule.Number(name)))
                return rule.Broken($"任期 {due:yyyy-MM-dd} 届满，已进入届满前 {rule.Value(name)} 个月。", null, "请准备换届。");
        }

        return null;
    }

    private static Finding? Prepare(TermState facts, RuleInForce rule)
    {
        if (facts.Due is not { } due || facts.Today > due)
            return null;
        if (!facts.ByCongress)
        {
            return facts.Today < due.AddMonths(-rule.Number("assemblyMonths"))
                ? null
                : rule.Broken("一般应已召开会议研究换届并向上级请示。", null, "请报送换届请示。");
        }

        return facts.Today < due.AddMonths(-rule.Number("congressMonths"))
            ? null
            : rule.Broken($"一般应已开会研究换届；{due.AddDays(-rule.Number("requestDays")):yyyy-MM-dd} 前请示召开党员代表大会。", null, "请报送换届请示。");
    }
}
