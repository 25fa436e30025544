using System.Net;

namespace PartyBuilding.Web.Tests.Hosting;

public sealed class ErrorPageTests(ProbeApp app) : IClassFixture<ProbeApp>
{
    private static Uri At(string path) => new(path, UriKind.Relative);

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Each_refusal_has_a_page_with_words_a_number_and_a_way_on(int status)
    {
        using var answer = await app.Visitor().GetAsync(At($"/probe/status/{status}"));
        ((int)answer.StatusCode).ShouldBe(status);
        var page = await Html.ReadAsync(answer);
        page.Body!.GetAttribute("data-page").ShouldBe($"error-{status}");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector(".trace code")!.TextContent.ShouldBe(answer.Headers.GetValues("X-Correlation-Id").Single());
        page.QuerySelector("[data-action=way-on]")!.GetAttribute("href").ShouldBe("/");
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_fault_shows_no_detail_and_is_logged_under_the_number_the_page_shows()
    {
        using var answer = await app.Visitor().GetAsync(At("/probe/throw/310113190001010011?name=abc"));
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldNotContain("InvalidOperationException");
        text.ShouldNotContain("detail 18");

        var id = answer.Headers.GetValues("X-Correlation-Id").Single();
        text.ShouldContain(id);
        app.Lines.Lines.ShouldContain(line => line.StartsWith("Error") && line.Contains($"CorrelationId={id}") && line.Contains("detail 18"));
    }

    [Fact]
    public async Task The_request_line_names_the_route_and_never_what_stood_in_it()
    {
        using var answer = await app.Visitor().GetAsync(At("/probe/throw/310113190001010029?name=wang"));
        var id = answer.Headers.GetValues("X-Correlation-Id").Single();
        var line = app.Lines.Lines.Single(kept => kept.Contains("RequestLogMiddleware") && kept.Contains(id));
        line.ShouldContain("GET /probe/throw/{number} 500");
        line.ShouldNotContain("310113190001010029");
        line.ShouldNotContain("wang");
    }

    [Fact]
    public async Task Health_probes_leave_no_request_line()
    {
        using var answer = await app.Visitor().GetAsync(At("/health/live"));
        var id = answer.Headers.GetValues("X-Correlation-Id").Single();
        app.Lines.Lines.ShouldNotContain(line => line.Contains("RequestLogMiddleware") && line.Contains(id));
    }

    [Fact]
    public async Task A_form_without_a_token_is_refused_with_the_page_that_explains_it_and_leads_back()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At("/probe/form"));
        request.Content = new FormUrlEncodedContent([new("Name", "x")]);
        request.Headers.Referrer = new Uri("http://localhost/members/new?unit=3");
        using var answer = await app.Visitor().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Html.ReadAsync(answer);
        page.QuerySelector("h1")!.TextContent.ShouldBe("页面停留太久，已经失效");
        page.QuerySelector("[data-action=way-on]")!.GetAttribute("href").ShouldBe("/members/new?unit=3");
    }

    [Fact]
    public async Task A_foreign_referrer_never_becomes_a_link()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At("/probe/status/409"));
        request.Headers.Referrer = new Uri("https://elsewhere.example/x");
        using var answer = await app.Visitor().SendAsync(request);
        (await Html.ReadAsync(answer)).QuerySelector("[data-action=way-on]")!.GetAttribute("href").ShouldBe("/");
    }

    [Fact]
    public async Task Error_pages_load_nothing_from_elsewhere_and_hold_no_inline_code()
    {
        using var answer = await app.Visitor().GetAsync(At("/probe/status/404"));
        var page = await Html.ReadAsync(answer);
        page.QuerySelectorAll("script[src], link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!).ShouldAllBe(url => url.StartsWith('/'));
        page.QuerySelectorAll("script:not([src]), style, [style], [onclick]").ShouldBeEmpty();
        page.QuerySelector("html")!.GetAttribute("lang").ShouldBe("zh-CN");
        page.QuerySelector("a.skip-link[href='#content']").ShouldNotBeNull();
        page.QuerySelector("main#content").ShouldNotBeNull();
    }
}
