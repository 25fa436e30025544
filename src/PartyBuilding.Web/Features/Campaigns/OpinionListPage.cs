using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <param name="Branch">Set on the page of one branch, which may add.</param>
public sealed record OpinionListPage(
    BatchRecord Batch, OpinionList List, Guid? Organisation, IReadOnlyList<OpinionRow> Rows, int Page, int Total, DateOnly Today, CampaignBranchRecord? Branch, bool MayManage)
{
    public static readonly IReadOnlyList<(OpinionList List, string Title, string Empty)> Tabs =
    [
        (OpinionList.Open, "未办结", "没有未办结的意见。"), (OpinionList.Overdue, "已过节点", "没有过了时间节点的意见。"), (OpinionList.AtOnce, "即知即改", "办理结果选“即知即改”的列在这里。"),
        (OpinionList.Closed, "已办结", "写明措施或者说明、办结以后列在这里。"), (OpinionList.Rules, "建立制度", "由意见建立了制度的列在这里。"), (OpinionList.All, "全部", "征求到的意见在支部页登记。"),
    ];

    public string At => $"/campaigns/batches/{Batch.Batch.PublicId}" + (Branch is null ? "" : $"/branches/{Branch.BranchKey}");

    public string Href(OpinionList list) => $"{At}/opinions?list={list.ToString().ToLowerInvariant()}{(Organisation is { } o ? $"&organisation={o}" : "")}";
}
