using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Organisations.Types;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>What an organisation has of its own ends with it, or with its kind: the running term, the party groups, the types of branch.</summary>
public sealed class OrganisationEnds(CommitteeEnds committees, PartyGroupEnds groups, BranchTypeWriter types)
{
    public async Task EndAsync(int organisationId, DateOnly day, long no, CancellationToken cancel)
    {
        await committees.OfOrganisationAsync(organisationId, day, no, cancel);
        await groups.OfBranchAsync(organisationId, day, no, cancel);
        await types.EndAsync(organisationId, day, no, cancel);
    }
}
