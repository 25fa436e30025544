using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Queries;

/// <summary>Somebody a query looks at, with the branch of the day asked about, inside a database query.</summary>
public sealed class Candidate
{
    public required Person Person { get; init; }

    public required MembershipSpell Spell { get; init; }

    public required int BranchId { get; init; }

    public required string BranchName { get; init; }

    public required string BranchPath { get; init; }

    public required OrganisationKind BranchKind { get; init; }
}
