using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Access;

/// <summary>What an account may do and see today.</summary>
/// <param name="Actor">Name, role title and permissions.</param>
/// <param name="Scope">Union of its business assignments; nothing for the three administrators.</param>
/// <param name="Home">The organisation it works for: that of its highest assignment.</param>
/// <param name="SecurityStamp">A session with another stamp has been revoked.</param>
/// <param name="MustChangePassword">Nothing else is open until the first password has been changed.</param>
public sealed record AccessGrant(
    Actor Actor, OrgScope Scope, HomePlace? Home, string? SecurityStamp, bool MustChangePassword, bool IsDemo);

/// <summary>An organisation with the names above it, from the district down.</summary>
public sealed record HomePlace(
    int Id, Guid PublicId, string Name, string Path, OrganisationKind Kind, IReadOnlyList<string> Superiors);
