using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PartyBuilding.Testing;

/// <summary>The whole web application in this process, over a database of its own; writes no log files.</summary>
public class WebApp : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database = new();

    /// <summary>A browser without a session that does not follow redirects.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Provider", _database.Options.Provider.ToString());
        builder.UseSetting("Database:ConnectionString", _database.Options.ConnectionString);
        builder.UseSetting("Logs:Folder", string.Empty);
        builder.UseSetting("Demo:SeedOnStart", "false");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _database.Dispose();
    }
}
