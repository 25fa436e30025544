using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The register of stays, one list at a time.</summary>
/// <param name="Bare">资料待补, shown instead of the stays.</param>
public sealed record FloatingListPage(
    FloatingList List, FloatingCounts Counts, FloatingPage Page, IReadOnlyList<BareState>? Bare, DateOnly Today, bool MayManage)
{
    public static readonly IReadOnlyList<(FloatingList List, string Title, string Empty)> Tabs =
    [
        (FloatingList.Out, "流出", "党员外出在别处参加组织生活的，在党员信息页登记流出。"),
        (FloatingList.In, "流入", "组织关系在别处、在本支部参加组织生活的，点“登记流入”。"),
        (FloatingList.Due, "审核到期", "活动证每年审核一次，到期的列在这里。"),
        (FloatingList.ToFile, "待备案", "出示活动证以后，查验并上报备案。"),
        (FloatingList.ToLink, "待确认", "流入地登记、还没有关联到本支部党员的列在这里。"),
        (FloatingList.Past, "已结束", "返回、转接以后列在这里。"),
    ];
}
