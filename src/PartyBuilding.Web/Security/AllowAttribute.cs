using Microsoft.AspNetCore.Authorization;

namespace PartyBuilding.Web.Security;

/// <summary>The action needs this permission (<see cref="Core.Access.Permission"/>). Every action carries one, or says it is anonymous.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class AllowAttribute(string permission) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public string Permission { get; } = permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(Permission)];
}
