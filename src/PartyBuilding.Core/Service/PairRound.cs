namespace PartyBuilding.Core.Service;

/// <summary>Round of the double pairing; none for a pairing of its own.</summary>
public enum PairRound : byte
{
    None = 0,

    /// <summary>第一批: by organs.</summary>
    First = 1,

    /// <summary>第二批: by the grass roots.</summary>
    Second = 2,
}
