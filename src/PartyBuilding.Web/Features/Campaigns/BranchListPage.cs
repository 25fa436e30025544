using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

public sealed record BranchListPage(
    BatchRecord Batch, CampaignBranchList List, Guid? Organisation, IReadOnlyList<CampaignBranchRow> Rows, int Page, int Total)
{
    public static readonly IReadOnlyList<(CampaignBranchList List, string Title)> Tabs =
    [
        (CampaignBranchList.All, "全部"), (CampaignBranchList.NotDone, "未完成"), (CampaignBranchList.Done, "已完成"), (CampaignBranchList.Covered, "已开展"),
        (CampaignBranchList.NotCovered, "未开展"), (CampaignBranchList.NoFigures, "没有报数"), (CampaignBranchList.NoLookBack, "没有回头看"),
        (CampaignBranchList.Retired, "离退休"), (CampaignBranchList.Empty, "没有党员"),
    ];

    public string At => $"/campaigns/batches/{Batch.Batch.PublicId}";

    public string Href(CampaignBranchList list) => $"{At}/branches?list={list.ToString().ToLowerInvariant()}{(Organisation is { } o ? $"&organisation={o}" : "")}";
}
