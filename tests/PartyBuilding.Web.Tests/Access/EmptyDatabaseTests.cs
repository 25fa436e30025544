using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests.Access;

public sealed class EmptyDatabaseTests
{
    [Fact]
    public async Task The_sign_in_page_of_an_empty_database_says_what_to_run_until_it_has_been_run()
    {
        await using var app = new WebApp();
        (await app.Visitor().PageAsync("/account/sign-in")).QuerySelector(".notice")!.TextContent.ShouldContain("PartyBuilding.Cli set-up");
        await app.World.DistrictAsync();
        (await app.Visitor().PageAsync("/account/sign-in")).QuerySelector(".notice").ShouldBeNull();
    }
}
