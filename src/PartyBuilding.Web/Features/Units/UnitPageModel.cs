using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Units;

/// <summary>One unit's record.</summary>
public sealed record UnitPageModel(UnitRecord Record, bool MayManage);
