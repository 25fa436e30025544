using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Hosting;

/// <summary>The application with <see cref="ProbeController"/> beside its own pages, and its log lines kept.</summary>
public sealed class ProbeApp : WebApp
{
    public LineKeeper Lines { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            services.AddControllersWithViews().AddApplicationPart(typeof(ProbeController).Assembly);
            services.AddSingleton<ILoggerProvider>(Lines);
        });
    }
}
