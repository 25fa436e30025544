namespace PartyBuilding.Core.Organisations;

/// <summary>An organisation as a tree query reads it.</summary>
internal sealed record TreeRow(int Id, Guid Key, string Code, string Name, OrganisationKind Kind, string Path, int SortOrder);
