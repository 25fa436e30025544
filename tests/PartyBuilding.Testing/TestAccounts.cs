using Microsoft.AspNetCore.Identity;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Testing;

/// <summary>Accounts as rows, for tests that are not about making accounts.</summary>
public static class TestAccounts
{
    public const string Password = "correct horse battery";

    private static readonly string Hash = new PasswordHasher<Account>().HashPassword(
        new Account { PublicId = Guid.Empty, DisplayName = "" }, Password);

    private static int _count;

    /// <returns>The sign-in name.</returns>
    public static async Task<string> AddAsync(
        PartyBuildingDbContext db, string role, Organisation organisation, Action<Account>? change = null)
    {
        var name = $"{role}-{Interlocked.Increment(ref _count)}";
        var account = new Account
        {
            PublicId = Guid.CreateVersion7(),
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = RoleCatalogue.TitleOf(role),
            PasswordHash = Hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        change?.Invoke(account);
        db.Users.Add(account);
        await db.SaveChangesAsync();
        db.Assignments.Add(new Assignment
        {
            AccountId = account.Id,
            OrganisationId = organisation.Id,
            Role = role,
            ValidFrom = World.Long,
        });
        await db.SaveChangesAsync();
        return name;
    }
}
