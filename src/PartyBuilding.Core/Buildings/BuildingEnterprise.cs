namespace PartyBuilding.Core.Buildings;

/// <summary>
/// An enterprise in a building, wherever it is registered (S004 L39, E5). What it is like may change from a day on: then
/// one row ends on that day and the next begins, under the same key.
/// </summary>
public sealed class BuildingEnterprise : BuildingEntry
{
    public required string Name { get; init; }

    /// <summary>The name as it is compared.</summary>
    public required string NameKey { get; init; }

    public required int Employees { get; init; }

    /// <summary>规模以上.</summary>
    public required bool AboveScale { get; init; }

    /// <summary>Registered in the district; the others count all the same (S004 L39).</summary>
    public required bool RegisteredHere { get; init; }

    public required bool HasUnion { get; init; }

    public required bool HasLeague { get; init; }

    /// <summary>Has a party organisation, of its own or joint.</summary>
    public required bool HasOrganisation { get; init; }
}
