using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Access;

public static class AccessServices
{
    public const int TriesBeforeLockout = 5;

    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = TriesBeforeLockout;
                options.Lockout.DefaultLockoutTimeSpan = Lockout;
                options.Lockout.AllowedForNewUsers = true;
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
                options.Password = new PasswordOptions
                {
                    RequiredLength = PasswordPolicy.Shortest,
                    RequiredUniqueChars = 1,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddEntityFrameworkStores<PartyBuildingDbContext>()
            .AddPasswordValidator<PasswordPolicy>()
            .AddErrorDescriber<ChineseIdentityErrors>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<AccessQueries>();
        services.AddScoped<AccountService>();
        services.AddScoped<AssignmentService>();
        services.AddScoped<OwnAccountService>();
        services.AddScoped<AccountQueries>();
        services.AddScoped<AdministratorAccounts>();
        return services;
    }
}
