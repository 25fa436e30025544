using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Transfers;

/// <summary>Running numbers of letters, one row of numbers a year for the district.</summary>
public sealed class LetterNumbers(PartyBuildingDbContext db)
{
    /// <summary>Called inside the transaction that took the recording number, which lets one writer in at a time.</summary>
    public async Task GiveAsync(TransferCase transfer, DateOnly issuedOn, CancellationToken cancel)
    {
        var year = issuedOn.Year;
        await db.Set<TransferCase>().Where(t => t.LetterYear == year).OrderByDescending(t => t.LetterNo).Take(1).LoadAsync(cancel);
        var last = db.Set<TransferCase>().Local.Where(t => t.LetterYear == year).Max(t => t.LetterNo) ?? 0;
        (transfer.LetterYear, transfer.LetterNo, transfer.IssuedOn) = (year, last + 1, issuedOn);
    }
}
