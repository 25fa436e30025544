namespace PartyBuilding.EndToEnd.Tests;

/// <summary>All browser tests share one seeded district and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoSite>
{
    public const string Name = "demo district";
}
