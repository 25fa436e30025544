using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Access;

namespace PartyBuilding.Web.Security;

/// <summary>Refuses disabled accounts everywhere, and demo accounts in Production.</summary>
public sealed class AccountSignInManager(
    UserManager<Account> users, IHttpContextAccessor context, IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options, ILogger<SignInManager<Account>> logger, IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation, IHostEnvironment environment)
    : SignInManager<Account>(users, context, claims, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Account user)
        => user.DisabledAt is null && !(user.IsDemo && environment.IsProduction()) && await base.CanSignInAsync(user);
}
