using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>For whom a list is made.</summary>
/// <param name="Manages">May manage organisations; others see what is done.</param>
/// <param name="IsDistrict">Stands over the whole district.</param>
/// <param name="OnlyDistrict">Only the district decides.</param>
internal sealed record CaseReader(OrgScope Scope, bool Manages, bool IsDistrict, bool OnlyDistrict);
