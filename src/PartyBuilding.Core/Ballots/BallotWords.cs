namespace PartyBuilding.Core.Ballots;

/// <summary>Chinese words of ballots.</summary>
public static class BallotWords
{
    public static string Title(this BallotStatus status) => status switch
    {
        BallotStatus.Prepared => "准备中",
        BallotStatus.Open => "投票中",
        BallotStatus.Closed => "已计票",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Title(this BallotWay way) => way switch
    {
        BallotWay.Codes => "票码投票",
        BallotWay.Manual => "纸质票、人工计票",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
    };
}
