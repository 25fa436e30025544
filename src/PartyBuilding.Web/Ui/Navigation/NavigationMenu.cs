using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Ui.Navigation;

/// <summary>The entries that one user may see, in order, with the current one marked; lives for one request.</summary>
public sealed class NavigationMenu(IEnumerable<NavigationItem> items, IEnumerable<INavigationBadge> badges)
{
    private readonly Dictionary<string, int> _counted = new(StringComparer.Ordinal);

    /// <summary>Entries for <paramref name="user"/>; nothing for a visitor who is not signed in.</summary>
    public async Task<IReadOnlyList<NavigationEntry>> ForAsync(
        CurrentUser user, PathString path, CancellationToken cancellationToken)
    {
        if (!user.IsSignedIn)
            return [];

        var visible = items.Where(item => IsAllowed(user, item)).OrderBy(item => item.Order).ToList();
        var current = visible.Where(item => Covers(item, path)).MaxBy(item => item.Url.Length);
        var entries = new List<NavigationEntry>(visible.Count);
        foreach (var item in visible)
            entries.Add(new(item.Title, item.Url, NavigationSections.Of(item.Order), item == current, await WaitingAsync(item, user, cancellationToken)));
        return entries;
    }

    private static bool IsAllowed(CurrentUser user, NavigationItem item) =>
        item.Permission.Length == 0 || user.May(item.Permission);

    private static bool Covers(NavigationItem item, PathString path) =>
        item.Url == "/" ? !path.HasValue || path == "/" : path.StartsWithSegments(item.Url, StringComparison.OrdinalIgnoreCase);

    // A page shows the menu twice, beside the content and folded for a phone; each badge is counted once.
    private async Task<int> WaitingAsync(NavigationItem item, CurrentUser user, CancellationToken cancellationToken)
    {
        if (item.BadgeName is not { } name)
            return 0;
        if (_counted.TryGetValue(name, out var known))
            return known;

        var badge = badges.FirstOrDefault(candidate => candidate.Name == name);
        return _counted[name] = badge is null ? 0 : await badge.CountAsync(user, cancellationToken);
    }
}
