namespace PartyBuilding.Core.Reserve.Meetings;

/// <summary>民主推荐会 of a unit (S000 L189-197). Its ballots stand in a vote of their own.</summary>
public sealed class RecommendationMeeting
{
    public int Id { get; init; }

    public int UnitId { get; init; }

    public required DateOnly HeldOn { get; set; }

    public required int Headcount { get; set; }

    public required int Present { get; set; }

    /// <summary>Who of the committee explained the task, and to whom the meeting was open.</summary>
    public required string Statement { get; set; }

    /// <summary>The vote, <see cref="Ballots.BallotRound.PublicId"/>.</summary>
    public required Guid BallotKey { get; set; }
}
