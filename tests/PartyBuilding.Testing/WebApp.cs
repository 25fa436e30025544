using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Testing;

/// <summary>
/// The whole web application in this process, over a database and a clock of its own; writes no log files. Make rows
/// with <see cref="World"/>, then sign in with <see cref="SignInAsync(string, Organisation)"/>.
/// </summary>
public class WebApp : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database = new();

    public WebApp() => World = new World(_database.NewContext);

    public World World { get; }

    public FakeClock Clock { get; } = new(new DateOnly(2026, 7, 5));

    /// <summary>A browser without a session that does not follow redirects.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A browser signed in, through the real page, as a new account that holds the role at the organisation.</summary>
    /// <param name="role">A code of <see cref="RoleCatalogue"/>.</param>
    public async Task<HttpClient> SignInAsync(string role, Organisation organisation)
    {
        var name = await AddAccountAsync(role, organisation);
        var browser = Visitor();
        await browser.SignInAsync(name, TestAccounts.Password);
        return browser;
    }

    /// <summary>Adds an account that holds the role at the organisation; its password is <see cref="TestAccounts.Password"/>.</summary>
    /// <returns>The sign-in name.</returns>
    public async Task<string> AddAccountAsync(string role, Organisation organisation, Action<Account>? change = null)
    {
        await using var db = _database.NewContext();
        return await TestAccounts.AddAsync(db, role, organisation, change);
    }

    /// <summary>Reads the database, guard open.</summary>
    public async Task<T> Read<T>(Func<PartyBuildingDbContext, Task<T>> query)
    {
        await using var db = _database.NewContext();
        db.Guard = OrgScope.Everything();
        return await query(db);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Provider", _database.Options.Provider.ToString());
        builder.UseSetting("Database:ConnectionString", _database.Options.ConnectionString);
        builder.UseSetting("Logs:Folder", string.Empty);
        builder.UseSetting("Demo:SeedOnStart", "false");
        builder.UseSetting("Audit:HeadFolder", string.Empty);
        builder.UseSetting("Background:Enabled", "false");
        // All browsers of a test share one address.
        builder.UseSetting("Limits:SignInsPerMinute", "0");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _database.Dispose();
    }
}
