using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Buildings;

/// <summary>
/// A member gathered and managed in a building (纳入管理党员, S004 L21): a member of the register whose relation is
/// transferred to a branch of the building, or a name whose relation is elsewhere. Never both, never added into each other.
/// </summary>
public sealed class GatheredMember : BuildingEntry
{
    /// <summary>The member whose relation is transferred; null for the others.</summary>
    public int? PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Name of a member whose relation is not transferred.</summary>
    public string? Name { get; init; }

    /// <summary>Where that relation is.</summary>
    public string? Home { get; init; }

    /// <summary>The enterprise of the building.</summary>
    public string? Enterprise { get; init; }

    public bool IsTransferred => PersonId is not null;
}
