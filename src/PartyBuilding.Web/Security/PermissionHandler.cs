using Microsoft.AspNetCore.Authorization;

namespace PartyBuilding.Web.Security;

/// <summary>Answers from the assignments in force today, so that a revoked role ends with the next request.</summary>
public sealed class PermissionHandler(CurrentUser user) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (user.IsSignedIn && user.Actor.May(requirement.Permission))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
