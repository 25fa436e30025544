using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>The leading team of a unit on a day (班子成员名册), with its strength and what the structure rules find.</summary>
public sealed record TeamRoster(
    UnitStrength Strength, DateOnly Day, TeamProfile? Profile, IReadOnlyList<TeamMember> Members, IReadOnlyList<ApprovedPostsRow> Approvals, IReadOnlyList<Finding> Findings)
{
    /// <summary>What a form of approvals was filled in against.</summary>
    public long Seen => Approvals.Select(a => a.RecordedNo).DefaultIfEmpty().Max();
}
