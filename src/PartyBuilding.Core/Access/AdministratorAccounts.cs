using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Access;

/// <summary>The three separate administrators (三员) that an installation needs.</summary>
public sealed class AdministratorAccounts(PartyBuildingDbContext db, TimeProvider clock)
{
    public static readonly IReadOnlyList<string> Roles = [RoleCatalogue.SystemAdmin, RoleCatalogue.SecurityAdmin, RoleCatalogue.Auditor];

    /// <summary>Roles of the three that no usable account holds today.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var held = await db.Assignments
            .Where(a => a.ValidFrom <= today && today < a.ValidTo && a.Account!.DisabledAt == null)
            .Select(a => a.Role).Distinct().ToListAsync(cancel);
        return [.. Roles.Except(held)];
    }
}
