namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Notes how the problems of an inspection were put right.</summary>
public sealed record FollowInspection(Guid Key, int Version, DateOnly On, string? Text);
