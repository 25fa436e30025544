using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Buildings;

/// <summary>A building that the actor may keep, and its street.</summary>
internal sealed record OpenedBuilding(Building Building, Organisation Street);
