using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>
/// Numbers of organisations: three digits a level behind the parent's own number. Unique over the whole district, also
/// over what the actor may not see, and never given twice.
/// </summary>
internal static class OrganisationCodes
{
    private const int Longest = 32;

    public static Task<bool> TakenAsync(PartyBuildingDbContext db, string code, CancellationToken cancel)
        => Every(db).AnyAsync(o => o.Code == code, cancel);

    public static async Task<string> NextAsync(PartyBuildingDbContext db, Organisation? parent, CancellationToken cancel)
    {
        var prefix = parent?.Code ?? "";
        if (prefix.Length > Longest - 4)
            prefix = "";
        var taken = await Every(db).Where(o => o.Code.StartsWith(prefix)).Select(o => o.Code).ToListAsync(cancel);
        var last = taken.Select(code => Number(code[prefix.Length..])).DefaultIfEmpty(0).Max();
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{last + 1:D3}");
    }

    // Longer ones are numbers of organisations further down, or given by hand.
    private static int Number(string rest)
        => rest.Length is 3 or 4 && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // A number in use elsewhere must not be given again, whoever asks; only the number is looked at.
    private static IQueryable<Organisation> Every(PartyBuildingDbContext db)
        => db.Organisations.IgnoreQueryFilters([PartyBuildingDbContext.ScopeFilter]);
}
