using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <param name="Homes">Names of the branches of the relation, of those who take part elsewhere.</param>
public sealed record MemberListPage(
    BatchRecord Batch, CampaignMemberList List, Guid? Organisation, CampaignMemberPage Page, IReadOnlyDictionary<int, string> Homes, bool MayPlace)
{
    public static readonly IReadOnlyList<(CampaignMemberList List, string Title)> Tabs =
    [
        (CampaignMemberList.All, "全部"), (CampaignMemberList.Unplaced, "未落实"), (CampaignMemberList.TookPart, "已参加"), (CampaignMemberList.NotTookPart, "未参加"),
        (CampaignMemberList.Written, "书面分析"), (CampaignMemberList.Oral, "口头分析"), (CampaignMemberList.NoAnalysis, "没有分析"),
        (CampaignMemberList.NoOpinion, "没有评议意见"), (CampaignMemberList.FedBack, "已反馈"), (CampaignMemberList.NoFeedback, "未反馈"),
        (CampaignMemberList.Elsewhere, "在别处参加"), (CampaignMemberList.FoundAgain, "重新找到"), (CampaignMemberList.OffPost, "在册不在岗"),
        (CampaignMemberList.Hosted, "托管"), (CampaignMemberList.Left, "已划出"),
    ];

    public string At => $"/campaigns/batches/{Batch.Batch.PublicId}";

    public string Href(CampaignMemberList list) => $"{At}/members?list={list.ToString().ToLowerInvariant()}{(Organisation is { } o ? $"&organisation={o}" : "")}";
}
