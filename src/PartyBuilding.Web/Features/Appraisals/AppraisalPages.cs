using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>Pages of the democratic appraisal in the navigation.</summary>
public static class AppraisalPages
{
    public static IServiceCollection AddAppraisalPages(this IServiceCollection services)
        => services.AddScoped<AppraisalPageBuilder>().AddNavigation(new NavigationItem("民主评议", "/appraisal", Permission.ViewMembers, 56));
}
