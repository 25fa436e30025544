using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.ServicePoints;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>A service point that the actor may write to, with the organisation that keeps it.</summary>
internal sealed record OpenCentre(ServicePoint Point, Organisation Keeper);
