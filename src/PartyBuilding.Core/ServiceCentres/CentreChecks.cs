using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>Rules of service centres and their menus, 简报S000 L531-533, L563.</summary>
public static class CentreChecks
{
    public static readonly RuleChecks<MenuItemFacts> Item = new RuleChecks<MenuItemFacts>()
        .Add("SVC-CATEGORY", static (facts, rule) => facts.Category is not { } category || !Enum.IsDefined(category)
            ? rule.Broken("服务项目要归入五类之一。", "Category", "请选择类别。") : null)
        .Add("SVC-PROVIDER", static (facts, rule) => facts.Provider is null ? rule.Broken("还没有写由谁提供。", "Provider", "请填写提供单位或人员。") : null)
        .Add("SVC-TWICE", static (facts, rule) => facts.Same > 0 ? rule.Broken("菜单上已有同名的服务项目。", "Reason", "确需再列的，请写明理由。") : null);

    // F2-T1, L533: every Saturday afternoon from mid-April 2005, at that centre.
    public static readonly RuleChecks<WeekFacts> Week = new RuleChecks<WeekFacts>()
        .Add("SVC-WEEK", static (facts, rule) => facts.Sessions == 0 ? rule.Broken($"{facts.Monday:yyyy-MM-dd} 起的一周没有志愿者专场", "") : null);
}
