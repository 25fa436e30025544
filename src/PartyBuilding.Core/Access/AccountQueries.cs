using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Access;

/// <summary>
/// Lists for the security administrator, who has no business scope: accounts, and of organisations only what is needed
/// to pick one (code, name, place), hence outside the guard.
/// </summary>
public sealed class AccountQueries(PartyBuildingDbContext db, TimeProvider clock)
{
    public const int PageSize = 30;

    private const int MostPlaces = 20;

    private static readonly string[] Guard = [PartyBuildingDbContext.ScopeFilter];

    /// <param name="text">Part of the name, of the sign-in name, or of the organisation's name or code; empty for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<AccountPage> ListAsync(string? text, string? role, int page, CancellationToken cancel = default)
    {
        var accounts = db.Users.AsNoTracking().IgnoreQueryFilters(Guard);
        var assignments = db.Assignments.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(text))
        {
            var wanted = text.Trim();
            var upper = wanted.ToUpperInvariant();
            accounts = accounts.Where(a => a.DisplayName.Contains(wanted) || a.NormalizedUserName!.Contains(upper)
                || assignments.Any(x => x.AccountId == a.Id && (x.Organisation!.Name.Contains(wanted) || x.Organisation.Code == wanted)));
        }

        if (!string.IsNullOrEmpty(role))
            accounts = accounts.Where(a => assignments.Any(x => x.AccountId == a.Id && x.Role == role));

        var today = PartyBuilding.Core.Common.LocalTime.Today(clock);
        var total = await accounts.CountAsync(cancel);
        var rows = await accounts.OrderBy(a => a.NormalizedUserName).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)
            .Select(a => new AccountRow(
                a.PublicId, a.UserName!, a.DisplayName, a.DisabledAt != null, a.LockoutEnd, a.MustChangePassword, a.TwoFactorEnabled,
                assignments.Where(x => x.AccountId == a.Id && x.ValidFrom <= today && today < x.ValidTo)
                    .Select(x => new HeldAt(x.Role, x.Organisation!.Name)).ToList()))
            .ToListAsync(cancel);
        return new AccountPage(rows, total, Math.Max(page, 1));
    }

    public async Task<AccountDetail?> FindAsync(Guid key, CancellationToken cancel = default)
        => await db.Users.AsNoTracking().IgnoreQueryFilters(Guard).Where(a => a.PublicId == key)
            .Select(a => new AccountDetail(
                a.PublicId, a.UserName!, a.DisplayName, a.DisabledAt, a.LockoutEnd, a.MustChangePassword, a.TwoFactorEnabled, a.IsDemo,
                db.Assignments.Where(x => x.AccountId == a.Id).OrderBy(x => x.ValidTo).ThenBy(x => x.Id)
                    .Select(x => new AssignmentRow(x.Id, x.Version, x.Role, x.Organisation!.Code, x.Organisation.Name, x.ValidFrom, x.ValidTo)).ToList()))
            .SingleOrDefaultAsync(cancel);

    /// <summary>Organisations whose code starts with, or whose name contains, the text; the highest first.</summary>
    public async Task<IReadOnlyList<PlaceChoice>> PlacesAsync(string? text, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var wanted = text.Trim();
        return await db.Organisations.AsNoTracking().IgnoreQueryFilters(Guard)
            .Where(o => o.ClosedOn == null && (o.Code.StartsWith(wanted) || o.Name.Contains(wanted)))
            .OrderBy(o => o.Path.Length).ThenBy(o => o.Code).Take(MostPlaces)
            .Select(o => new PlaceChoice(o.PublicId, o.Code, o.Name, o.Parent == null ? null : o.Parent.Name))
            .ToListAsync(cancel);
    }

    /// <summary>Path of an organisation picked; null when there is none.</summary>
    public Task<string?> PathAsync(Guid key, CancellationToken cancel = default)
        => db.Organisations.AsNoTracking().IgnoreQueryFilters(Guard).Where(o => o.PublicId == key).Select(o => (string?)o.Path).SingleOrDefaultAsync(cancel);
}
