namespace PartyBuilding.Core.Campaigns;

public sealed record CampaignMemberPage(IReadOnlyList<CampaignMemberRow> Rows, int Page, int Total)
{
    public const int Size = 100;
}
