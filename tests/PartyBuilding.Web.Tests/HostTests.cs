using System.Net;
using Microsoft.Net.Http.Headers;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests;

public sealed class HostTests(WebApp app) : IClassFixture<WebApp>
{
    private static Uri At(string path) => new(path, UriKind.Relative);

    [Fact]
    public async Task A_visitor_is_sent_to_sign_in_and_comes_back()
    {
        using var answer = await app.Visitor().GetAsync(At("/no-such-page?a=1"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.ShouldBe("/account/sign-in?returnUrl=%2Fno-such-page%3Fa%3D1");
    }

    [Fact]
    public async Task A_fragment_without_a_session_takes_the_whole_page_to_sign_in()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At("/returns/cell"));
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Current-URL", "http://localhost/returns/7?tab=2");
        using var answer = await app.Visitor().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.GetValues("HX-Redirect").Single().ShouldBe("/account/sign-in?returnUrl=%2Freturns%2F7%3Ftab%3D2");
    }

    [Fact]
    public async Task A_form_sent_after_the_session_ended_gets_a_page_that_says_so()
    {
        using var form = new FormUrlEncodedContent([new("Name", "x")]);
        using var answer = await app.Visitor().PostAsync(At("/members"), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var page = await Html.ReadAsync(answer);
        page.Body!.GetAttribute("data-page").ShouldBe("error-401");
        page.QuerySelector("[data-action=way-on]")!.GetAttribute("href")!.ShouldStartWith("/account/sign-in");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_answers_without_a_session(string path)
    {
        using var answer = await app.Visitor().GetAsync(At(path));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Healthy");
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        using var answer = await app.Visitor().GetAsync(At("/health/live"));
        var policy = answer.Headers.GetValues(HeaderNames.ContentSecurityPolicy).Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
    }

    [Fact]
    public async Task The_error_address_typed_in_is_a_page_that_does_not_exist()
    {
        using var answer = await app.Visitor().GetAsync(At("/error/500"));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("abc-12345678", true)]
    [InlineData("short", false)]
    [InlineData("forged line [ERR] x", false)]
    public async Task Only_a_safe_correlation_id_is_taken_over(string given, bool isTaken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At("/health/live"));
        request.Headers.TryAddWithoutValidation("X-Correlation-Id", given);
        using var answer = await app.Visitor().SendAsync(request);
        (answer.Headers.GetValues("X-Correlation-Id").Single() == given).ShouldBe(isTaken);
    }

    [Theory]
    [InlineData("/lib/htmx/htmx.min.js", "text/javascript")]
    [InlineData("/lib/tabler/tabler.min.css", "text/css")]
    [InlineData("/css/tokens.css", "text/css")]
    [InlineData("/js/site.js", "text/javascript")]
    public async Task Scripts_and_styles_come_from_this_server(string path, string type)
    {
        using var answer = await app.Visitor().GetAsync(At(path));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(500);
    }
}
