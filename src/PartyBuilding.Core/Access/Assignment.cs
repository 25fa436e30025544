using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Access;

/// <summary>An account holds a role at an organisation from one day to another (授权).</summary>
public sealed class Assignment : IVersioned
{
    public int Id { get; init; }

    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Code of a role in the role catalogue.</summary>
    public required string Role { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day on which it no longer holds.</summary>
    public DateOnly ValidTo { get; set; } = Recorded.Open;

    public int Version { get; set; }
}
