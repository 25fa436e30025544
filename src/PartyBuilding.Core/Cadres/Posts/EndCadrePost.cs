namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>Records the removal from a post (免职).</summary>
/// <param name="On">First day without the post.</param>
public sealed record EndCadrePost(Guid CadreKey, int Version, Guid PostKey, DateOnly On, string? Document);
