namespace PartyBuilding.Core.Tests.Demo;

[CollectionDefinition(WholeDistrict.Name)]
public sealed class WholeDistrictCollection : ICollectionFixture<WholeDistrict>;
