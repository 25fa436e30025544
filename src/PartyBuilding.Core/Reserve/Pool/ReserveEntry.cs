using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>A reserve cadre (后备干部) of the pool. Every move is a row of <see cref="Moves"/>.</summary>
public sealed class ReserveEntry : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The unit that recommended.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>The round by which the person came in.</summary>
    public required int RoundId { get; init; }

    public SelectionRound? Round { get; init; }

    public required bool IsChief { get; init; }

    public required bool IsBureau { get; init; }

    public required int DirectionId { get; set; }

    public SelectionDirection? Direction { get; init; }

    public required bool IsNear { get; set; }

    public required DateOnly EnteredOn { get; init; }

    public required ReserveStatus Status { get; set; }

    public List<ReserveMove> Moves { get; init; } = [];

    public int Version { get; set; }

    internal static ReserveEntry Of(SelectionCandidate candidate, OpenUnit open, DateOnly on, string document, CommandContext context) => new()
    {
        PublicId = PublicKey.New(context.At), CadreId = candidate.CadreId, PersonId = candidate.PersonId, OrganisationId = open.Unit.OrganisationId, RoundId = open.Round.Id,
        IsChief = open.Round.IsChief, IsBureau = open.Round.IsBureau, DirectionId = candidate.DirectionId, IsNear = candidate.IsNear, EnteredOn = on,
        Status = ReserveStatus.InPool, Moves = [new ReserveMove { On = on, To = ReserveStatus.InPool, Decision = document, Reason = open.Round.Title, By = context.Actor.Name }],
    };
}
