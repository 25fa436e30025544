namespace PartyBuilding.Core.Buildings;

/// <summary>A building about to be saved.</summary>
/// <param name="UnderDistrict">The organisation in charge is a body directly under the district.</param>
/// <param name="SameBoth">Another building of this name and address; null for none. Likewise the next two.</param>
/// <param name="Secretary">The street's secretary by the register.</param>
/// <param name="First">First responsible person as typed.</param>
/// <param name="Hosts">Hosted organisations it has.</param>
public sealed record BuildingFacts(
    bool UnderDistrict, string? SameBoth, string? SameName, string? SameAddress, string? Secretary, string? First, int Hosts, bool HasHost);
