using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Ui.Shell;

/// <summary>What the top bar says about the signed-in user.</summary>
/// <param name="Name">The user's own name.</param>
/// <param name="Role">Post or role, for example 支部书记.</param>
/// <param name="District">The outermost organisation, shown under the product's name.</param>
/// <param name="ScopeName">The organisation the user works for.</param>
/// <param name="ScopePath">What lies between the two.</param>
public sealed record ShellUser(string Name, string Role, string? District, string? ScopeName, string? ScopePath)
{
    /// <summary>Null for a visitor who is not signed in; pages then have no navigation.</summary>
    public static ShellUser? From(CurrentUser user) =>
        user.IsSignedIn
            ? new(user.Actor.Name, user.Actor.Role, DistrictOf(user.Home), user.Home?.Name, PathOf(user.Home))
            : null;

    private static string? PathOf(HomeOrganisation? home) =>
        home is { Superiors.Count: > 1 } ? string.Join(" › ", home.Superiors.Skip(1)) : null;

    private static string? DistrictOf(HomeOrganisation? home) =>
        home is null ? null : home.Superiors.FirstOrDefault() ?? home.Name;
}
