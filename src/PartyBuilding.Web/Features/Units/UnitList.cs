using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Units;

/// <summary>Units of the reader's scope, or those found by name or code.</summary>
public sealed record UnitList(UnitPage Page, string? Asked, bool MayManage);
