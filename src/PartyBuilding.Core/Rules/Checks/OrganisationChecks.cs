namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Rules about the tree of organisations.</summary>
public static class OrganisationChecks
{
    public static readonly RuleChecks<OrganisationMove> Move = new RuleChecks<OrganisationMove>()
        // A path contains the ids from the top, so "under itself" is "begins with".
        .Add("ORG-NOT-UNDER-ITSELF", static (facts, rule) => facts.NewParentPath.StartsWith(facts.Path, StringComparison.Ordinal)
            ? rule.Broken($"不能把“{facts.Name}”移到它自己或它的下级之下。", facts.Field, "另选一个上级党组织。")
            : null);

    public static readonly RuleChecks<OrganisationClosing> Closing = new RuleChecks<OrganisationClosing>()
        .Add("ORG-CLOSE-EMPTY", static (facts, rule) => facts.Members > 0 || facts.Subordinates > 0
            ? rule.Broken(
                $"“{facts.Name}”还有 {facts.Members} 名党员、{facts.Subordinates} 个下级党组织，不能撤销。",
                null, "先把党员和下级党组织全部转出或撤销。")
            : null);

    public static readonly RuleChecks<OrganisationSize> Size = new RuleChecks<OrganisationSize>()
        .Add("ORG-BRANCH-MIN", static (facts, rule) =>
        {
            var counted = Counted(facts, rule);
            return facts.Kind == SizeBand.Branch && counted < rule.Number("min")
                ? rule.Broken(
                    $"党支部需要{CountedName(rule)} {rule.Value("min")} 名以上，现在是 {counted} 名。",
                    facts.Field, "可与邻近单位联合成立党支部。")
                : null;
        })
        .Add("ORG-SIZE-BAND", SizeOutsideBand);

    public static readonly RuleChecks<ServicePointPlace> ServicePoint = new RuleChecks<ServicePointPlace>()
        .Add("ORG-SERVICE-KIND", static (facts, rule) => facts switch
        {
            { Kind: "1", Place: "3" or "4" or "5" } => rule.Broken($"{facts.PlaceName}一般设党员服务点，不设站。", "KindCode", "请改选服务点；确需设站的填写理由。"),
            { Kind: "2", Place: "1" or "2" } => rule.Broken($"{facts.PlaceName}一般设党员服务站，不设点。", "KindCode", "请改选服务站；确需设点的填写理由。"),
            _ => null,
        });

    public static readonly RuleChecks<BranchMakeUp> MakeUp = new RuleChecks<BranchMakeUp>()
        .Add("ORG-JOINT-UNITS", static (facts, rule) => facts.IsJoint && facts.JointUnits < rule.Number("min")
            ? rule.Broken($"联合党支部只关联了 {facts.JointUnits} 个联合单位，应有 {rule.Value("min")} 个以上。", null, "请在“单位”里补登。")
            : null)
        .Add("ORG-MEMBER-GROUP", static (facts, rule) => facts.Ungrouped > 0
            ? rule.Broken($"{facts.Ungrouped} 名党员没有编入党小组。", null, "请在“党小组”里编组。")
            : null);

    // 手册2008 L741. The text leaves exactly 50 open (neither "不足 50" nor "超过 50"), hence the parameter.
    private static Finding? SizeOutsideBand(OrganisationSize facts, RuleInForce rule)
    {
        var (n, general, committee) = (Counted(facts, rule), rule.Number("generalBranchOver"), rule.Number("committeeOver"));
        var fits = facts.Kind switch
        {
            SizeBand.Committee => n > committee,
            SizeBand.GeneralBranch => n > general || (n == general && AtGeneral(rule, "general")),
            _ => n < general || (n == general && AtGeneral(rule, "branch")),
        };
        if (fits) return null;
        var usual = n > committee ? "基层党委" : n > general ? "党总支" : n < general ? "党支部" : "由上级党组织决定的形式";
        return rule.Broken(
            $"{CountedName(rule)} {n} 名，一般应设{usual}。", facts.Field, "请改选组织形式；确需如此设置的，填写理由和上级批复。");
    }

    private static bool AtGeneral(RuleInForce rule, string kind) => rule.Value("atGeneralBranchLimit") is var choice && (choice == kind || choice == "either");

    private static int Counted(OrganisationSize facts, RuleInForce rule) => rule.Value("count") == "full" ? facts.FullMembers : facts.Members;

    private static string CountedName(RuleInForce rule) => rule.Value("count") == "full" ? "正式党员" : "党员";
}
