namespace PartyBuilding.Core.Queries;

/// <summary>The uppermost organisation of a scope.</summary>
public sealed record HomeUnit(int Id, Guid Key, string Code, string Name, string Path);
