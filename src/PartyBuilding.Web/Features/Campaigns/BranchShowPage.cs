using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

public sealed record BranchShowPage(CampaignBranchRecord Record, CampaignMemberList List, TasksForm Form, DateOnly Today, bool MayManage)
{
    public static readonly IReadOnlyList<(CampaignMemberList List, string Title)> Tabs =
    [
        (CampaignMemberList.All, "全部"), (CampaignMemberList.NotTookPart, "未参加"), (CampaignMemberList.NoAnalysis, "没有分析"),
        (CampaignMemberList.NoOpinion, "没有评议意见"), (CampaignMemberList.NoFeedback, "未反馈"),
    ];

    public string At => $"/campaigns/batches/{Record.Head.Batch.PublicId}/branches/{Record.BranchKey}";

    public IReadOnlyList<CampaignMemberRow> Rows => [.. Record.Members.Where(m => CampaignLists.Fits(List, m))];

    public int Count(CampaignMemberList list) => Record.Members.Count(m => CampaignLists.Fits(list, m));
}
