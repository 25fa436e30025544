using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>What a level said about a nomination.</summary>
public sealed class NominationReview
{
    public int Id { get; init; }

    public int NominationId { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required bool Agreed { get; init; }

    public string? Text { get; init; }

    public required string By { get; init; }
}
