namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A democratic recommendation (民主推荐): the meeting's anonymous vote, and the talks beside it.</summary>
public sealed class CaseRecommendation
{
    public const int LongestScope = 400;

    public int Id { get; init; }

    public int CaseId { get; init; }

    public required Guid Key { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>参加范围.</summary>
    public required string Scope { get; init; }

    /// <summary>Democratic parties, federation of industry and commerce and non-party persons took part.</summary>
    public required bool HasOutside { get; init; }

    /// <summary>Groups of participants, counted apart by the level of their post.</summary>
    public required short Levels { get; init; }

    /// <summary>会议推荐.</summary>
    public required Guid BallotKey { get; init; }

    /// <summary>People talked with (谈话推荐).</summary>
    public int Talks { get; set; }

    public List<RecommendationLine> Lines { get; init; } = [];
}
