using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Access;

/// <summary>Finds what an account command works on. Accounts stand above the scope: the security administrator has none.</summary>
public static class AccountLookup
{
    private static readonly string[] Guard = [PartyBuildingDbContext.ScopeFilter];

    internal static Task<Account?> AccountAsync(this PartyBuildingDbContext db, Guid key, CancellationToken cancel)
        => db.Users.SingleOrDefaultAsync(a => a.PublicId == key, cancel);

    internal static Task<Organisation?> AnyOrganisationAsync(this PartyBuildingDbContext db, Guid key, CancellationToken cancel)
        => db.Organisations.AsNoTracking().IgnoreQueryFilters(Guard).SingleOrDefaultAsync(o => o.PublicId == key, cancel);

    /// <summary>The organisations whose current path does not matter for dates long past: today's places them.</summary>
    internal static Task<List<HeldRole>> HeldAsync(this PartyBuildingDbContext db, int accountId, int? except, CancellationToken cancel)
        => db.Assignments.AsNoTracking().IgnoreQueryFilters(Guard)
            .Where(x => x.AccountId == accountId && x.Id != except)
            .Select(x => new HeldRole(x.Role, x.Organisation!.Path, x.Organisation.Kind, x.ValidFrom, x.ValidTo))
            .ToListAsync(cancel);

    public static EventSubject Subject(this Account account) => new(EventSubject.Account, account.PublicId, OrganisationPath.Root);
}
