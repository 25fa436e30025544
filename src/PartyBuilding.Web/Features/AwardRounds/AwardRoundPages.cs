using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.AwardRounds;

/// <summary>Pages of award rounds in the navigation.</summary>
public static class AwardRoundPages
{
    public static IServiceCollection AddAwardRoundPages(this IServiceCollection services)
        => services.AddNavigation(new NavigationItem("评先评优", "/award-rounds", Permission.ViewMembers, 59));
}
