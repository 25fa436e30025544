using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Testing;

namespace PartyBuilding.Web.Tests;

/// <summary>What the first start does to an empty database, and what Production refuses.</summary>
public sealed class DemoStartTests
{
    [Fact]
    public async Task The_first_start_in_development_makes_the_demo_district()
    {
        await using var app = new DemoApp("Development");
        using var browser = app.Visitor();
        (await app.Read(db => db.Users.CountAsync(u => u.IsDemo))).ShouldBeGreaterThanOrEqualTo(9);
        (await app.Read(db => db.MembershipSpells.CountAsync())).ShouldBeGreaterThan(1485);
    }

    [Fact]
    public async Task Production_does_not_start_on_a_database_with_demo_accounts()
    {
        await using var app = new DemoApp("Production");
        await app.AddAccountAsync(RoleCatalogue.DistrictClerk, await app.World.DistrictAsync(), a => a.IsDemo = true);
        Should.Throw<InvalidOperationException>(() => app.Visitor()).Message.ShouldContain("演示账号");
    }

    [Fact]
    public async Task A_database_with_anything_in_it_is_left_alone()
    {
        await using var app = new DemoApp("Development");
        await app.World.DistrictAsync();
        using var browser = app.Visitor();
        (await app.Read(db => db.OrganisationPlacements.CountAsync())).ShouldBe(1);
        (await app.Read(db => db.Users.CountAsync())).ShouldBe(0);
    }
}
