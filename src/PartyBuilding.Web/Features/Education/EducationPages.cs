using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Pages of education and training in the navigation.</summary>
public static class EducationPages
{
    public static IServiceCollection AddEducationPages(this IServiceCollection services)
        => services.AddScoped<EducationChoices>().AddNavigation(new NavigationItem("教育培训", "/education", Permission.ViewMembers, 57));
}
