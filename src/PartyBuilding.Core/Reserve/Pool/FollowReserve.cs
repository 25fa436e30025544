namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Input: one tracking or talk.</summary>
/// <param name="FollowKey">Of the new row; the same key again does nothing.</param>
public sealed record FollowReserve(Guid Key, int Version, Guid FollowKey, FollowUpKind? Kind, DateOnly? On, int? Year, string? Content, string? By);
