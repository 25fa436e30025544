using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Access;

/// <summary>Every route as every kind of user, against the one table in routes.txt.</summary>
public sealed partial class RouteMatrixTests(WebApp app) : IClassFixture<WebApp>
{
    public static TheoryData<string> Kinds =>
    [
        RouteTable.Anonymous, RoleCatalogue.BranchSecretary, RoleCatalogue.TownshipClerk, RoleCatalogue.DistrictClerk,
        RoleCatalogue.DistrictLeader, RoleCatalogue.UnitPersonnel, RoleCatalogue.CadreSection, RoleCatalogue.SystemAdmin, RoleCatalogue.SecurityAdmin, RoleCatalogue.Auditor,
    ];

    [Fact]
    public void Every_route_has_a_row_and_every_row_a_route()
    {
        var routes = Routes();
        var rows = RouteTable.Read().Keys;
        routes.Except(rows).ShouldBeEmpty("routes without a row in routes.txt");
        rows.Except(routes).ShouldBeEmpty("rows without a route");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Every_route_answers_this_kind_of_user_as_the_table_says(string kind)
    {
        var browser = await BrowserAsync(kind);
        var table = RouteTable.Read();
        var wrong = new List<string>();
        foreach (var route in Routes())
        {
            var may = table.TryGetValue(route, out var who) && who.Contains(kind);
            var (isLetIn, status) = await AskAsync(browser, route);
            if (isLetIn != may || status >= 500)
                wrong.Add($"{route}: {(may ? "may" : "may not")}, but answered {status}");
        }

        wrong.ShouldBeEmpty();
    }

    // Without its token a form ends at 400, behind the permission and before any effect.
    private static async Task<(bool IsLetIn, int Status)> AskAsync(HttpClient browser, string route)
    {
        var method = new HttpMethod(route.Split(' ')[0]);
        using var request = new HttpRequestMessage(method, new Uri(Parameter().Replace(route.Split(' ')[1], Sample), UriKind.Relative));
        if (method != HttpMethod.Get)
            request.Content = new FormUrlEncodedContent([]);
        using var answer = await browser.SendAsync(request);
        var toSignIn = answer.StatusCode == HttpStatusCode.Redirect
            && answer.Headers.Location!.OriginalString.Contains("/account/sign-in?returnUrl=%2F", StringComparison.Ordinal);
        var isLetIn = answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && !toSignIn;
        return (isLetIn, (int)answer.StatusCode);
    }

    private static string Sample(Match parameter) => parameter.Value switch
    {
        var p when p.Contains(":guid", StringComparison.Ordinal) => "0199d3a0-0000-7000-8000-000000000001",
        var p when p.Contains(":int", StringComparison.Ordinal) || p.Contains(":long", StringComparison.Ordinal) => "404",
        _ => "x",
    };

    private List<string> Routes()
        => [.. app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(e => Methods(e).Select(method => $"{method} /{e.RoutePattern.RawText!.TrimStart('/')}"))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint)
        => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET"];

    private async Task<HttpClient> BrowserAsync(string kind)
    {
        if (kind == RouteTable.Anonymous)
            return app.Visitor();
        var district = await app.World.DistrictAsync();
        var township = await app.World.TownshipAsync(district);
        var place = RoleCatalogue.Find(kind)!.Level switch
        {
            RoleLevel.District => district,
            RoleLevel.Superior => township,
            _ => await app.World.BranchAsync(township),
        };
        return await app.SignInAsync(kind, place);
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
