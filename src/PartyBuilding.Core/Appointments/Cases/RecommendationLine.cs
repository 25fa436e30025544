using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Somebody on the roster (干部名册) of a recommendation.</summary>
public sealed class RecommendationLine
{
    public int Id { get; init; }

    public int RecommendationId { get; init; }

    /// <summary>Of the option on the paper.</summary>
    public required Guid Key { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    public required string Name { get; init; }

    /// <summary>Named in talks; null before they are entered.</summary>
    public int? TalkVotes { get; set; }
}
