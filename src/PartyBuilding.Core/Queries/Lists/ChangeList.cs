namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Puts people onto a list, or takes them off.</summary>
public sealed record ChangeList(Guid Key, int Version, IReadOnlyList<Guid> People);
