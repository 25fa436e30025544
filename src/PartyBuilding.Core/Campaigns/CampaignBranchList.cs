namespace PartyBuilding.Core.Campaigns;

/// <summary>The lists behind the numbers of branches.</summary>
public enum CampaignBranchList : byte
{
    All = 0,
    Covered = 1,
    NotCovered = 2,
    Done = 3,
    NotDone = 4,

    /// <summary>Nobody is placed there.</summary>
    Empty = 5,

    /// <summary>Has reported no numbers yet.</summary>
    NoFigures = 6,

    /// <summary>Has held no look-back yet.</summary>
    NoLookBack = 7,

    /// <summary>离退休支部.</summary>
    Retired = 8,
}
