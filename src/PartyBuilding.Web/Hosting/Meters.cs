namespace PartyBuilding.Web.Hosting;

/// <summary>Registration of the meters.</summary>
public static class Meters
{
    /// <summary>Adds <see cref="PartyBuildingMeter"/>.</summary>
    public static void AddMeters(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton<PartyBuildingMeter>();
    }
}
