using PartyBuilding.Core.Access;
using PartyBuilding.Web.Features.Cadres.Archives;
using PartyBuilding.Web.Features.Cadres.Forms;
using PartyBuilding.Web.Features.Cadres.Teams;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Registration of the pages of cadres.</summary>
public static class CadrePages
{
    public static IServiceCollection AddCadrePages(this IServiceCollection services)
        => services.AddScoped<CadreReader>().AddScoped<TeamReader>().AddScoped<ArchiveReader>().AddScoped<FormFiles>()
            .AddNavigation(new NavigationItem("干部", "/cadres", Permission.ViewCadres, 70))
            .AddNavigation(new NavigationItem("班子和职数", "/cadres/teams", Permission.ViewCadres, 71))
            .AddNavigation(new NavigationItem("干部结构", "/cadres/structure", Permission.ViewCadres, 72))
            .AddNavigation(new NavigationItem("任期推演", "/cadres/tenure", Permission.ViewCadres, 73))
            .AddNavigation(new NavigationItem("女干部等", "/cadres/groups", Permission.ViewCadres, 74))
            .AddNavigation(new NavigationItem("干部档案", "/cadres/archives", Permission.ViewCadres, 75));
}
