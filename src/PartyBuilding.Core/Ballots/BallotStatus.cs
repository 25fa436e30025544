namespace PartyBuilding.Core.Ballots;

public enum BallotStatus : byte
{
    /// <summary>准备中: the paper stands, codes may be printed.</summary>
    Prepared = 1,

    /// <summary>投票中: sealed; nobody sees more than how many codes are used.</summary>
    Open = 2,

    /// <summary>已计票.</summary>
    Closed = 3,
}
