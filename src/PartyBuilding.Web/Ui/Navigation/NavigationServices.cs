namespace PartyBuilding.Web.Ui.Navigation;

/// <summary>Registration of navigation entries.</summary>
public static class NavigationServices
{
    /// <summary>Adds entries to the left navigation; each feature calls it for its own pages.</summary>
    public static IServiceCollection AddNavigation(this IServiceCollection services, params IEnumerable<NavigationItem> items)
    {
        foreach (var item in items)
            services.AddSingleton(item);
        return services;
    }
}
