namespace PartyBuilding.Web.Hosting;

/// <summary>
/// The running clock set to another day, so that a demo district seeded up to that day is shown as it was then. Only
/// outside Production: the day of an event is evidence.
/// </summary>
public sealed class DemoClock(TimeSpan ahead) : TimeProvider
{
    private const string Today = "Demo:Today";

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    /// <summary>Sets the clock to <c>Demo:Today</c> (yyyy-MM-dd), when it is given.</summary>
    /// <exception cref="InvalidOperationException">It is given in Production.</exception>
    public static void Set(WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetValue<DateOnly?>(Today) is not { } day)
            return;
        if (builder.Environment.IsProduction())
            throw new InvalidOperationException($"{Today} 只用于演示，Production 环境请去掉这项设置。");
        var now = System.GetUtcNow();
        builder.Services.AddSingleton<TimeProvider>(new DemoClock(day.ToDateTime(TimeOnly.FromDateTime(now.UtcDateTime)) - now.UtcDateTime));
    }
}
