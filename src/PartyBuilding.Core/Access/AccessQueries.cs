using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Access;

/// <summary>Turns dated assignments into what an account may do and see. Runs before there is a scope, hence outside the guard.</summary>
public sealed class AccessQueries(PartyBuildingDbContext db)
{
    private static readonly string[] Guard = [PartyBuildingDbContext.ScopeFilter];

    private static readonly HashSet<string> None = [];

    /// <returns>Null when there is no such account or it has been disabled.</returns>
    public async Task<AccessGrant?> LoadAsync(int accountId, DateOnly today, CancellationToken cancel = default)
    {
        var account = await db.Users.AsNoTracking().IgnoreQueryFilters(Guard)
            .Where(a => a.Id == accountId && a.DisabledAt == null)
            .Select(a => new
            {
                a.DisplayName,
                a.SecurityStamp,
                a.MustChangePassword,
                a.IsDemo,
                Held = db.Assignments.Where(x => x.AccountId == a.Id && x.ValidFrom <= today && today < x.ValidTo)
                    .Select(x => new Held(x.Role, x.Organisation!.Id, x.Organisation.PublicId, x.Organisation.Name, x.Organisation.Path, x.Organisation.Kind))
                    .ToList(),
            })
            .SingleOrDefaultAsync(cancel);
        if (account is null)
            return null;

        var held = account.Held.OrderBy(h => h.Path.Length).ThenBy(h => h.Path, StringComparer.Ordinal).ToList();
        var (scope, permissions) = Union(held);
        var home = held.Count == 0 ? null : await HomeAsync(held[0], cancel);
        var title = string.Join('、', held.Select(h => RoleCatalogue.TitleOf(h.Role)).Distinct(StringComparer.Ordinal).Take(3));
        return new AccessGrant(
            new Actor(accountId, account.DisplayName, title, permissions), scope, home,
            account.SecurityStamp, account.MustChangePassword, account.IsDemo);
    }

    /// <summary>
    /// Roles that may not stand together, or subtrees that a re-organisation has pulled apart into more than a scope
    /// holds, open nothing at all: the security administrator has to look, and no common superior is opened silently.
    /// </summary>
    private static (OrgScope Scope, IReadOnlySet<string> Permissions) Union(List<Held> held)
    {
        var roles = held.Select(h => RoleCatalogue.Find(h.Role)).OfType<Role>().Distinct().ToList();
        if (roles.Exists(r => r.Administers) && roles.Count > 1)
            return (OrgScope.Nothing, None);
        var paths = held.Where(h => RoleCatalogue.Find(h.Role) is { Administers: false }).Select(h => h.Path).ToList();
        if (!AssignmentRules.FitsOneScope(paths))
            return (OrgScope.Nothing, None);
        return (OrgScope.Of(paths), roles.SelectMany(r => r.Permissions).ToHashSet(StringComparer.Ordinal));
    }

    private async Task<HomePlace> HomeAsync(Held held, CancellationToken cancel)
    {
        var above = OrganisationPath.Ids(held.Path).SkipLast(1).ToList();
        var names = above.Count == 0 ? [] : await db.Organisations.AsNoTracking().IgnoreQueryFilters(Guard)
            .Where(o => above.Contains(o.Id)).OrderBy(o => o.Path).Select(o => o.Name).ToListAsync(cancel);
        return new HomePlace(held.OrganisationId, held.PublicId, held.Name, held.Path, held.Kind, names);
    }

    private sealed record Held(string Role, int OrganisationId, Guid PublicId, string Name, string Path, OrganisationKind Kind);
}
