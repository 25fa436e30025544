using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <param name="MayLead">The reader writes, leads, and the campaign is open.</param>
public sealed record CampaignShowPage(CampaignRecord Record, bool MayLead, DateOnly Today);
