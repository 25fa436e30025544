using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>Somebody, or an organisation, put forward by a unit in a round.</summary>
public sealed class AwardNomination : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public int RoundId { get; init; }

    public AwardRound? Round { get; init; }

    public required AwardCategory Category { get; init; }

    public int? PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The organisation put forward.</summary>
    public int? SubjectId { get; init; }

    public Organisation? Subject { get; init; }

    /// <summary>The unit that nominates.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required string Deeds { get; set; }

    /// <summary>Members' selection (L1611).</summary>
    public DateOnly? SelectedOn { get; init; }

    public int? Present { get; init; }

    public int? InFavour { get; init; }

    /// <summary>Opinions of non-members (L1611).</summary>
    public DateOnly? HeardOn { get; init; }

    public int? HeardCount { get; init; }

    public NominationStatus Status { get; set; } = NominationStatus.Open;

    /// <summary>The row it became in the register of awards.</summary>
    public Guid? AwardKey { get; set; }

    public List<NominationReview> Reviews { get; init; } = [];

    public List<NominationStep> Steps { get; init; } = [];

    public int Version { get; set; }
}
