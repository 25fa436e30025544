namespace PartyBuilding.Core.Campaigns;

/// <summary>The lists behind the numbers of members.</summary>
public enum CampaignMemberList : byte
{
    All = 0,
    TookPart = 1,
    NotTookPart = 2,
    Written = 3,
    Oral = 4,
    NoAnalysis = 5,
    NoOpinion = 6,
    FedBack = 7,
    NoFeedback = 8,
    Elsewhere = 9,
    FoundAgain = 10,
    OffPost = 11,
    Hosted = 12,

    /// <summary>On the books and placed nowhere.</summary>
    Unplaced = 13,

    /// <summary>Taken out.</summary>
    Left = 14,
}
