namespace PartyBuilding.Core.Education;

/// <summary>Members of a branch join a class.</summary>
public sealed record EnrolTrainees(Guid Key, int Version, IReadOnlyList<Guid> People);
