namespace PartyBuilding.Core.Demo;

/// <summary>Where the branches of a body stand; decides their names.</summary>
internal enum DemoSites
{
    Town,
    Street,
    Offices,
    Schools,
    Hospitals,
    Police,
    Companies,
}
