using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Security;

public sealed class TlsTests
{
    [Fact]
    public async Task Plain_http_goes_to_https_and_https_says_that_it_stays_so()
    {
        await using var app = new TlsApp();
        using var plain = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://dangjian.example") });
        using var moved = await plain.GetAsync(new Uri("/account/sign-in?returnUrl=%2F", UriKind.Relative));
        moved.StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect);
        moved.Headers.Location!.OriginalString.ShouldBe("https://dangjian.example/account/sign-in?returnUrl=%2F");
        using var probe = await plain.GetAsync(new Uri("/health/live", UriKind.Relative));
        probe.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var secure = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://dangjian.example") });
        using var page = await secure.GetAsync(new Uri("/account/sign-in", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Strict-Transport-Security").Single().ShouldContain("max-age=31536000");
    }

    private sealed class TlsApp : WebApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            // The rule is the same everywhere but in Development.
            builder.UseEnvironment("Staging");
            builder.UseSetting("Keys:Audit", TestKeys.New("a"));
            builder.UseSetting("Keys:DataProtection", TestKeys.New("d"));
            builder.UseSetting("https_port", "443");
        }
    }
}
