using PartyBuilding.Core.Cadres.Rosters;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>A reserve cadre: the entry, what the cadre's record says, and what the rules say of both.</summary>
/// <param name="Unit">The unit that recommended; the cadre may have moved since.</param>
/// <param name="Round">Title of the round, when the person came in by one.</param>
/// <param name="Since">Day of the last move.</param>
/// <param name="Considered">How often the person was considered for a post (列入考察).</param>
/// <param name="LastTraining">The course that began last.</param>
/// <param name="LastAssessment">Year and result, in words.</param>
public sealed record PoolPerson(
    Guid Key, int Version, CadreLine Line, Guid UnitKey, string Unit, string UnitPath, ReserveWay Way, string? Round, bool IsChief, bool IsBureau, bool IsNonParty, string DirectionCode, string Direction, bool IsNear,
    string? Grassroots, DateOnly EnteredOn, ReserveStatus Status, DateOnly Since, int Considered, string? Aim, string? Plan, string? Measures, PoolTraining? LastTraining, bool HasSchool,
    int Temperings, string? LastAssessment, int? LastYearly, IReadOnlyList<Finding> Findings)
{
    public string Name => Line.Cadre.Name;

    public bool IsActive => Status is ReserveStatus.InPool or ReserveStatus.Listed;
}
