using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Finds whose ID numbers the rows of a sheet carry, some hundred at once.</summary>
internal static class IdNumberHolders
{
    private const int Chunk = 500;

    /// <returns>Person by row number; rows of nobody known are not in it.</returns>
    public static async Task<Dictionary<int, int>> FindAsync(
        PartyBuildingDbContext db, IdNumberSeal seal, IEnumerable<(int Row, IdNumber Number)> rows, CancellationToken cancel)
    {
        var found = new Dictionary<int, int>();
        foreach (var chunk in rows.Chunk(Chunk))
            await FindAsync(db, seal, chunk, found, cancel);
        return found;
    }

    private static async Task FindAsync(
        PartyBuildingDbContext db, IdNumberSeal seal, IEnumerable<(int Row, IdNumber Number)> rows, Dictionary<int, int> found, CancellationToken cancel)
    {
        var asked = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var indexes = new List<byte[]>();
        foreach (var (row, number) in rows)
        {
            foreach (var index in seal.Indexes(number))
            {
                indexes.Add(index);
                var name = Convert.ToHexString(index);
                if (!asked.TryGetValue(name, out var numbers))
                    asked[name] = numbers = [];
                numbers.Add(row);
            }
        }

        var holders = await db.Set<PersonIdNumber>().AsNoTracking().Where(x => x.BlindIndex != null && indexes.Contains(x.BlindIndex))
            .OrderByDescending(x => x.Verified).ThenBy(x => x.PersonId).Select(x => new { x.PersonId, x.BlindIndex }).ToListAsync(cancel);
        foreach (var holder in holders)
        {
            foreach (var row in asked[Convert.ToHexString(holder.BlindIndex!)])
                found.TryAdd(row, holder.PersonId);
        }
    }
}
