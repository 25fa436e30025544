using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>Brings the chosen ID number under the person that stays. That of the merged record stays sealed with it and is found no more.</summary>
public sealed class MergeNumbers(PartyBuildingDbContext db, IdNumberVault vault, IdNumberSeal seal)
{
    public async Task MergeAsync(Person keep, Person other, bool takeOther, CancellationToken cancel)
    {
        if (await db.Set<PersonIdNumber>().FindAsync([other.Id], cancel) is not { } row)
            return;
        var wasVerified = row.Verified;
        row.Verified = false;
        // Saved first: a number is verified for one person only.
        await db.SaveChangesAsync(cancel);
        if (takeOther && seal.Open(row, other.PublicId) is { } number)
            await vault.SetAsync(keep, number, wasVerified, cancel);
    }
}
