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
    public const int LongestGrassroots = 200;
    public const int LongestPlan = 400;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The unit that recommended.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required ReserveWay Way { get; init; }

    /// <summary>The round by which the person came in; null for one who came in between rounds.</summary>
    public int? RoundId { get; init; }

    public SelectionRound? Round { get; init; }

    public required bool IsChief { get; init; }

    public required bool IsBureau { get; init; }

    /// <summary>Of the pool outside the Party (党外后备干部人才库).</summary>
    public required bool IsNonParty { get; init; }

    /// <summary>专业方向, code of <see cref="CodeTables.CodeStandards.ReserveDirection"/>.</summary>
    public required string DirectionCode { get; set; }

    /// <summary>近期可提拔使用.</summary>
    public required bool IsNear { get; set; }

    /// <summary>基层领导工作经历, in words; null without.</summary>
    public string? Grassroots { get; set; }

    public required DateOnly EnteredOn { get; init; }

    public required ReserveStatus Status { get; set; }

    /// <summary>培养方向.</summary>
    public string? Aim { get; set; }

    /// <summary>培养计划.</summary>
    public string? Plan { get; set; }

    /// <summary>培养措施.</summary>
    public string? Measures { get; set; }

    public List<ReserveMove> Moves { get; init; } = [];

    public List<ReserveFollowUp> FollowUps { get; init; } = [];

    public int Version { get; set; }

    /// <summary>In the pool or considered: whoever has been used or withdrawn is history.</summary>
    public bool IsActive => Status is ReserveStatus.InPool or ReserveStatus.Listed;

    internal static ReserveEntry Of(SelectionCandidate candidate, OpenUnit open, DateOnly on, string document, CommandContext context) => new()
    {
        PublicId = PublicKey.New(context.At), CadreId = candidate.CadreId, PersonId = candidate.PersonId, OrganisationId = open.Unit.OrganisationId, Way = ReserveWay.Selection,
        RoundId = open.Round.Id, IsChief = open.Round.IsChief, IsBureau = open.Round.IsBureau, IsNonParty = !candidate.IsMember,
        DirectionCode = open.Round.Directions.First(d => d.Id == candidate.DirectionId).Code, IsNear = candidate.IsNear, Grassroots = candidate.Grassroots, EnteredOn = on,
        Status = ReserveStatus.InPool, Moves = [new ReserveMove { On = on, To = ReserveStatus.InPool, Decision = document, Reason = open.Round.Title, By = context.Actor.Name }],
    };
}
