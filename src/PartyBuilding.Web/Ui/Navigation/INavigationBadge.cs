using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Ui.Navigation;

/// <summary>Counts what waits behind a navigation entry; a feature registers one for each badge it shows.</summary>
public interface INavigationBadge
{
    /// <summary>The name used in <see cref="NavigationItem.BadgeName"/>.</summary>
    string Name { get; }

    /// <summary>Number of things waiting for this user; 0 shows no badge. Runs on every page, so one indexed query.</summary>
    Task<int> CountAsync(CurrentUser user, CancellationToken cancellationToken);
}
