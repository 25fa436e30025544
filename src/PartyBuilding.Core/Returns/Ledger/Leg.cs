using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>One posting of a month with the places of both ends in that month's tree.</summary>
/// <param name="Path">Path of the branch it posts to.</param>
/// <param name="CounterpartPath">Path of the other end; null outside the district.</param>
/// <param name="CounterpartId">The other end itself.</param>
public sealed record Leg(int OrganisationId, int PersonId, PostingKind Kind, string Path, string? CounterpartPath, int? CounterpartId = null)
{
    public Distance Distance => CounterpartPath is null ? Distance.Outside
        : OrganisationPath.Body(CounterpartPath) == OrganisationPath.Body(Path) ? Distance.SameBody
        : Distance.OtherBody;
}
