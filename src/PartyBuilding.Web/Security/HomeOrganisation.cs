using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Security;

/// <summary>The organisation a user works for.</summary>
/// <param name="Superiors">Names from the district down, without the organisation itself.</param>
public sealed record HomeOrganisation(
    int Id, Guid PublicId, string Name, string Path, OrganisationKind Kind, IReadOnlyList<string> Superiors);
