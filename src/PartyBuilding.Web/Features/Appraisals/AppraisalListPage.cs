using PartyBuilding.Core.Appraisals;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>The branches of a year.</summary>
public sealed record AppraisalListPage(
    int Year, IReadOnlyList<int> Years, AppraisalList List, AppraisalPage Page, bool MayManage)
{
    public static readonly IReadOnlyList<(AppraisalList List, string Title)> Tabs =
        [(AppraisalList.All, "全部支部"), (AppraisalList.None, "未开展"), (AppraisalList.Open, "进行中"), (AppraisalList.Late, "已过计划结束日"), (AppraisalList.Closed, "已结束")];

    public string Query(AppraisalList list) => $"/appraisal?year={Year}&list={list.ToString().ToLowerInvariant()}";
}
