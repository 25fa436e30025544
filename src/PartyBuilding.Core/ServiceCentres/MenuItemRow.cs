namespace PartyBuilding.Core.ServiceCentres;

/// <summary>An item of a menu with how often it was used in the year.</summary>
public sealed record MenuItemRow(Guid Key, long Version, MenuCategory Category, string Name, string Provider, string? HowToJoin, DateOnly On, DateOnly? WithdrawnOn)
{
    public int Organisations { get; init; }

    public int Members { get; init; }

    public int Masses { get; init; }
}
