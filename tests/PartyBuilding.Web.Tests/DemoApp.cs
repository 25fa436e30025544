using Microsoft.AspNetCore.Hosting;
using PartyBuilding.Testing;
using PartyBuilding.Web.Hosting;

namespace PartyBuilding.Web.Tests;

/// <summary>The application as a newcomer starts it, with a demo district forty times smaller.</summary>
public sealed class DemoApp(string environment) : WebApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment(environment);
        builder.UseSetting(DemoStart.Switch, "true");
        builder.UseSetting(DemoStart.Divisor, "40");
        // Keys of our own: Production asks for some, whatever it thinks of the accounts.
        foreach (var name in (string[])["Keys:Audit", "Keys:DataProtection", "Keys:IdNumber:Encryption:Keys:t1", "Keys:IdNumber:Index:Keys:t1"])
            builder.UseSetting(name, TestKeys.New(name));
        builder.UseSetting("Keys:IdNumber:Encryption:Current", "t1");
        builder.UseSetting("Keys:IdNumber:Index:Current", "t1");
    }
}
