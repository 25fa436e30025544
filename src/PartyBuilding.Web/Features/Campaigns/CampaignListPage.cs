using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

public sealed record CampaignListPage(IReadOnlyList<CampaignRow> Rows, int Page, int Total, bool MayOpen);
