using System.Net;
using Microsoft.AspNetCore.Hosting;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Access;

public sealed class ProductionTests
{
    [Fact]
    public async Task Production_refuses_demo_accounts_and_lets_real_ones_in()
    {
        await using var app = new ProductionApp(withKeys: true);
        var district = await app.World.DistrictAsync();
        _ = app.Visitor(); // starts it while there is no demo account, which it would refuse to start on
        var demo = await app.AddAccountAsync(RoleCatalogue.DistrictClerk, district, a => a.IsDemo = true);
        var refused = await app.Visitor().SendFormAsync("/account/sign-in", new() { ["UserName"] = demo, ["Password"] = TestAccounts.Password });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await app.SignInAsync(RoleCatalogue.DistrictClerk, district);
    }

    [Fact]
    public async Task Production_does_not_start_without_keys_and_says_which()
    {
        await using var app = new ProductionApp(withKeys: false);
        Should.Throw<InvalidOperationException>(app.Visitor).Message.ShouldContain("Keys:");
    }

    private sealed class ProductionApp(bool withKeys) : WebApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Production");
            builder.UseSetting("Security:RequireHttps", "false");
            if (!withKeys)
                return;
            builder.UseSetting("Keys:Audit", TestKeys.New("a"));
            builder.UseSetting("Keys:DataProtection", TestKeys.New("d"));
            foreach (var use in new[] { "Encryption", "Index" })
            {
                builder.UseSetting($"Keys:IdNumber:{use}:Current", "k1");
                builder.UseSetting($"Keys:IdNumber:{use}:Keys:k1", TestKeys.New(use));
            }
        }
    }
}
