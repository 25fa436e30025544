namespace PartyBuilding.Core.Organisations.Awards;

/// <summary>A reward or punishment as the record shows it.</summary>
/// <param name="Group">奖励 or 惩处; null for an entry of the department's own without a group.</param>
public sealed record AwardRow(Guid Key, string Kind, string? Group, string Name, string GrantedBy, string? Document, DateOnly On);
