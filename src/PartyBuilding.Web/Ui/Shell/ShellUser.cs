using System.Security.Claims;

namespace PartyBuilding.Web.Ui.Shell;

/// <summary>What the top bar says about the signed-in user.</summary>
public sealed record ShellUser(string Name, string? RoleTitle, string? ScopeName, string? ScopePath)
{
    /// <summary>Reads the claims; null for a visitor who is not signed in.</summary>
    public static ShellUser? From(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true)
            return null;

        var name = user.FindFirstValue(ShellClaims.DisplayName) ?? user.Identity.Name ?? "已登录";
        return new(
            name,
            user.FindFirstValue(ShellClaims.RoleTitle),
            user.FindFirstValue(ShellClaims.ScopeName),
            user.FindFirstValue(ShellClaims.ScopePath));
    }
}
