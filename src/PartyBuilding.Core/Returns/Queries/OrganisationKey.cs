namespace PartyBuilding.Core.Returns.Queries;

/// <summary>An organisation by number and by public key.</summary>
/// <param name="ParentKey">Its superior, when that lies in scope too.</param>
public sealed record OrganisationKey(int Id, Guid PublicId, string Name, Guid? ParentKey);
