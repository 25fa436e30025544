using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>
/// The product on a port of its own, and beside it, in the same process, bare pages: the same layout around rows of one
/// hand-written query, without sign-in, authorisation, counting behind the navigation, or a log line.
/// </summary>
internal sealed class BenchmarkSite : IAsyncDisposable
{
    private readonly WebApplication _product;
    private readonly WebApplication _bare;

    private BenchmarkSite(WebApplication product, WebApplication bare) => (_product, _bare) = (product, bare);

    public static async Task<BenchmarkSite> StartAsync(District district)
    {
        var product = Builder(district).Build();
        product.UsePartyBuildingWeb();
        await product.PrepareDatabaseAsync();
        await product.StartAsync();
        var bare = Bare(Builder(district), district);
        await bare.StartAsync();
        return new BenchmarkSite(product, bare);
    }

    public HttpClient Product() => Client(_product);

    public HttpClient Bare() => Client(_bare);

    public async ValueTask DisposeAsync()
    {
        await _product.DisposeAsync();
        await _bare.DisposeAsync();
    }

    private static WebApplication Bare(WebApplicationBuilder builder, District district)
    {
        builder.Services.AddSingleton(district);
        builder.Services.RemoveAll<INavigationBadge>();
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(BareController).Assembly);
        var app = builder.Build();
        app.Use((context, next) =>
        {
            BareUser.Enter(context.RequestServices.GetRequiredService<CurrentUser>());
            return next(context);
        });
        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
        return app;
    }

    private static HttpClient Client(WebApplication app)
        => new(new Cookies(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }))
        {
            BaseAddress = new Uri(app.Urls.First()),
        };

    private static WebApplicationBuilder Builder(District district)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "PartyBuilding.Web", EnvironmentName = "Benchmark", ContentRootPath = Path.Combine(Top(), "src", "PartyBuilding.Web"),
        });
        builder.Configuration.AddInMemoryCollection(BenchmarkSettings.For(district.File));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["urls"] = "http://127.0.0.1:0",
            ["Security:RequireHttps"] = "false",
        });
        builder.AddPartyBuildingWeb();
        builder.Services.AddSingleton<TimeProvider>(new BenchmarkClock());
        return builder;
    }

    private static string Top()
    {
        var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PartyBuilding.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Start it inside the repository.");
    }
}
