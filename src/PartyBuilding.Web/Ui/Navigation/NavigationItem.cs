namespace PartyBuilding.Web.Ui.Navigation;

/// <summary>One entry of the left navigation, registered once at start by the feature that owns the page.</summary>
/// <param name="Title">Chinese title as the user reads it.</param>
/// <param name="Url">Application path, starting with "/"; every page below it belongs to this entry.</param>
/// <param name="Permission">Permission (<see cref="Core.Access.Permission"/>) without which the entry is not shown; empty for everyone signed in.</param>
/// <param name="Order">Position, which decides the heading too: <see cref="NavigationSections"/>.</param>
/// <param name="BadgeName">Name of the <see cref="INavigationBadge"/> that counts what waits there.</param>
public sealed record NavigationItem(string Title, string Url, string Permission, int Order, string? BadgeName = null);
