using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>A user who was never asked for: the frame of the bare pages shows what it shows the district's clerk.</summary>
internal static class BareUser
{
    private static readonly Actor Clerk = new(1, "演示区委组织部", "区委组织部(接收)", RoleCatalogue.Find(RoleCatalogue.DistrictClerk)!.Permissions);
    private static readonly HomeOrganisation Home = new(1, Guid.Empty, "中共上海市宝山区委员会", "/00000001/", OrganisationKind.Committee, []);

    public static void Enter(CurrentUser user) => user.Set(Clerk, OrgScope.Nothing, Home);
}
