using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Dues;

/// <summary>The organisation a page is about.</summary>
public sealed record DuesUnit(int Id, Guid Key, string Name, OrganisationKind Kind, string Path, string Code)
{
    public bool IsBranch => Kind == OrganisationKind.Branch;
}
