using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Rules.Checks;

/// <summary>An identity number beside what else is recorded of its owner; null is no fault here.</summary>
public sealed record IdNumberOwner(IdNumber Number, string? SexCode, DateOnly? BirthDate);
