using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Buildings;

/// <summary>Rules of building-based party work, 简报S004 L16-54.</summary>
public static class BuildingRules
{
    public static readonly RuleChecks<BuildingFacts> Building = new RuleChecks<BuildingFacts>()
        .Add("BLD-STREET", static (facts, rule) => facts.UnderDistrict ? null : rule.Broken("主管单位须是区委直属的街道、镇等党委、党工委。", "StreetKey", "请重新选择。"))
        .Add("BLD-TWICE", static (facts, rule) => facts.SameBoth is { } where ? rule.Broken($"这座楼已登记在{where}。", "Name", "一座楼只登记一次。") : null)
        .Add("BLD-NAME", static (facts, rule) => facts.SameBoth is null && facts.SameName is { } where ? rule.Broken($"{where}已有同名的楼宇，地址不同。", "Name", "确是两座楼的，写明原因。") : null)
        .Add("BLD-ADDRESS", static (facts, rule) => facts.SameBoth is null && facts.SameAddress is { } where
            ? rule.Broken($"这个地址已登记{where}。", "Address", "确是两座楼的，写明原因。") : null)
        .Add("BLD-RESPONSIBLE", static (facts, rule) => facts.Secretary is null && facts.First is null
            ? rule.Broken("没有第一责任人，登记中也没有该街道现任书记。", "FirstResponsible", "请填写街道党工委书记。") : null)
        .Add("BLD-FIRST", static (facts, rule) => facts.Secretary is { } known && facts.First is { } typed && known != typed
            ? rule.Broken($"第一责任人应是党工委书记{known}。", "FirstResponsible", "请留空，由现任书记带出。") : null)
        .Add("BLD-HOST-KEPT", static (facts, rule) => facts.Hosts > 0 && !facts.HasHost ? rule.Broken($"还有 {facts.Hosts} 个代管的组织，不能没有代管支部。", "HostBranch") : null);

    public static readonly RuleChecks<MeansFacts> Means = new RuleChecks<MeansFacts>()
        .Add("BLD-MEANS-STANDS", static (facts, rule) => facts.Stands ? null : rule.Broken(
            $"{facts.From:yyyy-MM-dd} 它还没有设立，或已撤销。", facts.Kind == MeansKind.ServicePoint ? "Point" : "Branch", "请核对日期。"))
        .Add("BLD-MEANS-TWICE", static (facts, rule) => facts.Twice ? rule.Broken("本楼已登记了它。", facts.Kind == MeansKind.ServicePoint ? "Point" : "Branch") : null)
        .Add("BLD-MEANS-KIND", static (facts, rule) => facts.OtherKind is { } building
            ? rule.Broken($"这个支部在{building}登记为另一种；独立和联合只能是一种。", "Kind", "请先核对另一座楼。") : null)
        .Add("BLD-INDEPENDENT-ONE", static (facts, rule) => facts.Kind == MeansKind.Independent && facts.OtherBuilding is { } building
            ? rule.Broken($"这个独立党支部已覆盖{building}。", "Branch", "确实覆盖两座楼的，写明原因。") : null)
        .Add("BLD-INDEPENDENT", static (facts, rule) => facts.Kind == MeansKind.Independent && facts.FullMembers < rule.Number("members")
            ? rule.Broken($"正式党员 {facts.FullMembers} 名，不足 {rule.Value("members")} 名。", "Kind", "宜建联合党支部或设服务点；确需独立的写明原因。") : null)
        .Add("BLD-JOINT-SINGLE", static (facts, rule) => facts is { Kind: MeansKind.Joint, Enterprises: < 2 }
            ? rule.Broken("联合党支部只联了一家企业。", "Enterprises", "请核对；确实如此的写明原因。") : null)
        .Add("BLD-HOST", static (facts, rule) => facts is { Hosted: true, HasHost: false } ? rule.Broken("本楼没有登记代管支部。", "Hosted", "请先在楼宇上填写代管支部。") : null);

    public static readonly RuleChecks<EnterpriseFacts> Enterprise = new RuleChecks<EnterpriseFacts>()
        .Add("BLD-ENTERPRISE-TWICE", static (facts, rule) => facts.OtherBuilding is { } building
            ? rule.Broken($"这家企业同期已登记在{building}。", "Name", "一家企业在一个街道只登记一次。") : null)
        .Add("BLD-ENTERPRISE-ORG", static (facts, rule) => facts is { HasOrganisation: true, BuildingHasBranch: false }
            ? rule.Broken("本楼没有登记党支部，这家企业却有党组织。", "HasOrganisation", "请先登记覆盖方式；支部不在本楼的写明原因。") : null);

    public static readonly RuleChecks<GatheredFacts> Gathered = new RuleChecks<GatheredFacts>()
        .Add("BLD-MEMBER-PLACED", static (facts, rule) => facts is { IsTransferred: true, Placed: false }
            ? rule.Broken("这名党员当天的组织关系不在本楼的党支部。", "Person", "请先转接组织关系，或按未转入登记。") : null)
        .Add("BLD-MEMBER-TWICE", static (facts, rule) => facts.Already is { } building ? rule.Broken($"此人同期已纳入{building}。", facts.IsTransferred ? "Person" : "Name") : null)
        .Add("BLD-MEMBER-BOTH", static (facts, rule) => facts.Namesake
            ? rule.Broken("本楼组织关系已转入的党员中有同名的人。", "Name", "同一人不能两边都计；确是两人的写明原因。") : null);

    public static readonly RuleChecks<BuildingDay> Day = new RuleChecks<BuildingDay>()
        .Add("BLD-CLOSED", static (facts, rule) => facts.ClosedOn != Recorded.Open && facts.On >= facts.ClosedOn
            ? rule.Broken($"这座楼 {facts.ClosedOn:yyyy-MM-dd} 起已撤销，不再登记、上报。", facts.Field) : null);

    public static readonly RuleChecks<QuarterFacts> Quarter = new RuleChecks<QuarterFacts>()
        .Add("BLD-QUARTER", static (facts, rule) => facts.Verified ? null : rule.Broken(
            $"{facts.First:yyyy-MM-dd} 至 {facts.Last:yyyy-MM-dd} 没有核对数据。", null, "请会同工商、税务、招商、物业和指导员核对。"));
}
