using Microsoft.EntityFrameworkCore;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members;

public sealed class WorldTests : ServiceTest
{
    [Fact]
    public async Task A_built_member_has_the_rows_that_reports_count()
    {
        var district = await World.DistrictAsync();
        var branch = await World.BranchAsync(await World.TownshipAsync(district));
        var member = await World.MemberAsync(branch);

        (await Read(db => db.MemberPlacements.SingleAsync())).OrganisationId.ShouldBe(branch.Id);
        (await Read(db => db.Postings.SingleAsync())).PersonId.ShouldBe(member.Person.Id);
        (await Read(db => db.PersonFacts.CountAsync())).ShouldBe(6);
        branch.Path.ShouldStartWith(district.Path);
    }
}
