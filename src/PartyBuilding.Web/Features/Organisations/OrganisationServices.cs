using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>Pages of organisations in the navigation.</summary>
public static class OrganisationServices
{
    public static IServiceCollection AddOrganisationPages(this IServiceCollection services)
        => services.AddScoped<OrganisationExtrasReader>().AddNavigation(new NavigationItem("党组织", "/organisations", Permission.ViewOrganisations, 20));
}
