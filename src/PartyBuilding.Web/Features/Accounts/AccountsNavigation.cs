using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Accounts;

/// <summary>Entries of the administrators, and the rules that everybody may read.</summary>
public static class AccountsNavigation
{
    public static IServiceCollection AddAccountsNavigation(this IServiceCollection services) => services.AddNavigation(
        new NavigationItem("规则", "/rules", Permission.ViewRules, 800),
        new NavigationItem("账号", "/accounts", Permission.ManageAccounts, 900),
        new NavigationItem("审计", "/audit", Permission.ViewAudit, 910));
}
