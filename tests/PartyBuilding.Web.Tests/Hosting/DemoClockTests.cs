using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Web.Hosting;

namespace PartyBuilding.Web.Tests.Hosting;

public sealed class DemoClockTests
{
    [Fact]
    public void A_demo_runs_on_the_day_it_is_told_and_its_clock_goes_on()
    {
        var builder = Builder("Development");
        DemoClock.Set(builder);
        var clock = builder.Services.BuildServiceProvider().GetRequiredService<TimeProvider>();
        var first = clock.GetUtcNow();
        DateOnly.FromDateTime(first.UtcDateTime).ShouldBe(new DateOnly(2026, 11, 22));
        Thread.Sleep(20);
        clock.GetUtcNow().ShouldBeGreaterThan(first);
    }

    [Fact]
    public void Production_goes_by_the_real_day()
        => Should.Throw<InvalidOperationException>(() => DemoClock.Set(Builder("Production"))).Message.ShouldContain("Demo:Today");

    private static WebApplicationBuilder Builder(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration["Demo:Today"] = "2026-11-22";
        return builder;
    }
}
