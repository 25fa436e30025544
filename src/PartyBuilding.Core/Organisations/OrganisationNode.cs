namespace PartyBuilding.Core.Organisations;

/// <summary>One organisation of a tree.</summary>
/// <param name="Own">Members of the organisation itself.</param>
/// <param name="Sub">Members of it and of everything under it.</param>
public sealed record OrganisationNode(
    int Id, Guid Key, string Code, string Name, OrganisationKind Kind, string Path, int Own, int Sub, int Children)
{
    public int Depth => OrganisationPath.Depth(Path);
}
