using Microsoft.AspNetCore.Authorization;

namespace PartyBuilding.Web.Security;

/// <summary>Asks for one verb of <see cref="Core.Access.Permission"/>.</summary>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
