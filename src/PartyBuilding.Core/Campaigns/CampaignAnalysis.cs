namespace PartyBuilding.Core.Campaigns;

/// <summary>Party-spirit analysis (党性分析): written or oral, never both.</summary>
public enum CampaignAnalysis : byte
{
    None = 0,
    Written = 1,
    Oral = 2,
}
