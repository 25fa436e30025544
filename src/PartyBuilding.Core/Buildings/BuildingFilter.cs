namespace PartyBuilding.Core.Buildings;

/// <summary>What a list of buildings shows.</summary>
/// <param name="Covered">Null for both.</param>
/// <param name="Unverified">Only those not checked in the running quarter.</param>
/// <param name="Closed">Those closed instead of those that stand.</param>
/// <param name="Text">Part of name or address.</param>
public sealed record BuildingFilter(Guid? Street = null, bool? Covered = null, bool Unverified = false, bool Closed = false, string? Text = null);
