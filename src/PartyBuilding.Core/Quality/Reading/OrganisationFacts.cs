using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Quality.Reading;

/// <summary>A standing organisation as the run reads it.</summary>
internal sealed record OrganisationFacts(
    int Id, OrganisationKind Kind, string Path, MemberCount Members, int Units, bool IsJoint, int? TermId, DateOnly? TermDue, IReadOnlyList<SeatFacts> Seats)
{
    /// <summary>What the size bands speak of; the district's own committee and its agencies stand outside them.</summary>
    public SizeBand? Band => Kind switch
    {
        OrganisationKind.Branch => SizeBand.Branch,
        OrganisationKind.GeneralBranch => SizeBand.GeneralBranch,
        OrganisationKind.Committee when OrganisationPath.Depth(Path) > 1 => SizeBand.Committee,
        _ => null,
    };
}
