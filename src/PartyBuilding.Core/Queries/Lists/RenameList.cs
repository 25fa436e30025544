namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Gives a list another name, or shares it.</summary>
public sealed record RenameList(Guid Key, int Version, string? Name, bool Shared);
