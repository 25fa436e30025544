namespace PartyBuilding.Core.Cadres;

/// <summary>Changes where a cadre serves, who manages them and how the post text is written.</summary>
/// <param name="PostText">By hand; empty composes it from the posts.</param>
public sealed record ChangeCadre(Guid Key, int Version, Guid OrganisationKey, CadreManagement Management, string? PostText);
