namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Makes a list of everybody who is on one of two.</summary>
public sealed record MergeLists(Guid Key, string? Name, Guid First, Guid Second);
