namespace PartyBuilding.Core.Reserve;

/// <summary>A professional direction of a round.</summary>
public sealed record DirectionView(int Id, string Name, bool IsSeparate);
