namespace PartyBuilding.Core.Reserve.Units;

/// <summary>The district's review of a package: whom it agrees to; everybody else is refused with a reason.</summary>
/// <param name="Document">Decision by which they enter the pool.</param>
public sealed record ReviewReserve(
    Guid Key, int Version, DateOnly? On, string? Document, IReadOnlyList<Guid> Accepted, IReadOnlyDictionary<Guid, string?> Reasons);
