namespace PartyBuilding.Core.Ballots;

public enum BallotWay : byte
{
    /// <summary>票码: shuffled slips with a code each, typed in by the voter.</summary>
    Codes = 1,

    /// <summary>纸质票、人工计票: the tellers enter the counts of each group.</summary>
    Manual = 2,
}
