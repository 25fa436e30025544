using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.CodeTables;

/// <summary>Code tables in the navigation, beside the rules.</summary>
public static class CodeTablePages
{
    public static IServiceCollection AddCodeTablePages(this IServiceCollection services)
        => services.AddNavigation(new NavigationItem("代码表", "/code-tables", Permission.ViewRules, 810));
}
