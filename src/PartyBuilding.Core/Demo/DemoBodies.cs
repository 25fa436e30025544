using static PartyBuilding.Core.Demo.DemoSites;
using static PartyBuilding.Core.Organisations.OrganisationKind;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// The 42 directly subordinate bodies. Towns and streets carry their public names; which bureaux there were in 2005 and
/// how many branches each had is our guess, only the total of 42 is published.
/// </summary>
internal static class DemoBodies
{
    public static readonly IReadOnlyList<DemoBody> All =
    [
        new("宝山区罗店镇", Committee, 92, Town), new("宝山区大场镇", Committee, 108, Town), new("宝山区杨行镇", Committee, 104, Town),
        new("宝山区月浦镇", Committee, 92, Town), new("宝山区罗泾镇", Committee, 62, Town), new("宝山区顾村镇", Committee, 98, Town),
        new("宝山区高境镇", Committee, 78, Town), new("宝山区庙行镇", Committee, 58, Town), new("宝山区淞南镇", Committee, 82, Town),
        new("宝山区友谊路街道", WorkCommittee, 112, Street), new("宝山区吴淞街道", WorkCommittee, 104, Street),
        new("宝山区张庙街道", WorkCommittee, 128, Street), new("宝山城市工业园区", WorkCommittee, 24, Companies),
        new("宝山区区级机关", WorkCommittee, 62, Offices), new("宝山区教育局", Committee, 116, Schools),
        new("宝山区卫生局", Committee, 54, Hospitals), new("上海市公安局宝山分局", Committee, 58, Police),
        new("宝山区建设和管理委员会", Committee, 24, Companies), new("宝山区经济委员会", Committee, 38, Companies),
        new("宝山区农业委员会", Committee, 16, Offices), new("宝山区文化广播电视管理局", Committee, 12, Offices),
        new("宝山区民政局", Committee, 14, Offices), new("宝山区财政局", Committee, 14, Offices),
        new("宝山区劳动和社会保障局", Committee, 10, Offices), new("宝山区人民法院机关", Committee, 9, Offices),
        new("宝山区人民检察院机关", Committee, 8, Offices), new("宝山区国有资产管理委员会", Committee, 20, Companies),
        new("宝山区司法局", Committee, 8, Offices), new("宝山区房屋土地管理局", Committee, 18, Companies),
        new("宝山区水务局", Committee, 14, Companies), new("宝山区环境保护局", GeneralBranch, 5, Offices),
        new("宝山区市政管理委员会", Committee, 18, Companies), new("宝山区绿化管理局", GeneralBranch, 5, Offices),
        new("宝山区科学技术委员会", GeneralBranch, 4, Offices), new("宝山区体育局", GeneralBranch, 5, Offices),
        new("上海市工商行政管理局宝山分局", Committee, 14, Offices), new("上海市质量技术监督局宝山分局", GeneralBranch, 4, Offices),
        new("宝山区供销合作总社", Committee, 22, Companies), new("宝山区粮食局", Committee, 12, Companies),
        new("宝山区社会工作", WorkCommittee, 30, Companies), new("宝山区老干部局", GeneralBranch, 6, Offices),
        new("宝山区人口和计划生育委员会", GeneralBranch, 3, Offices),
    ];

    /// <summary>The first <paramref name="count"/> bodies of a reduced district, spread over the kinds.</summary>
    public static IReadOnlyList<DemoBody> Some(int count)
        => count >= All.Count ? All : [.. Enumerable.Range(0, count).Select(i => All[i * All.Count / count])];
}
