namespace PartyBuilding.Web.Ui.Shell;

/// <summary>Claims that the frame of every page reads; sign-in issues them.</summary>
public static class ShellClaims
{
    /// <summary>One claim for each permission the user holds.</summary>
    public const string Permission = "permission";

    /// <summary>The user's own name as shown in the top bar.</summary>
    public const string DisplayName = "pb:name";

    /// <summary>Role or post beside the name, for example 支部书记.</summary>
    public const string RoleTitle = "pb:role";

    /// <summary>Name of the organisation whose scope the user works in.</summary>
    public const string ScopeName = "pb:scope";

    /// <summary>The organisations above it, outermost first, joined with " › ".</summary>
    public const string ScopePath = "pb:scope-path";
}
