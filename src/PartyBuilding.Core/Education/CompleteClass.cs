namespace PartyBuilding.Core.Education;

/// <summary>The class is completed; those named have completed it and get a certificate.</summary>
public sealed record CompleteClass(Guid Key, int Version, DateOnly On, IReadOnlyList<Guid> People);
