using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PartyBuilding.Web.Tests;

public sealed class HostTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task An_unknown_address_is_not_found()
    {
        var answer = await factory.CreateClient().GetAsync(new Uri("/no-such-page", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
