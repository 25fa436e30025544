using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Cadres;

/// <summary>A cadre whose record a command changes.</summary>
public sealed record OpenCadre(Cadre Cadre, Person Person, Organisation Organisation);
