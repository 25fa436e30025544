using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>
/// 党费交至年月, which the letter asks for (手册2008 L1713): the last month without a gap, from the first month known
/// here on, that is paid in full, or in which nothing was owed. A delayed month is not paid.
/// </summary>
public sealed class DuesPaidTo(PartyBuildingDbContext db)
{
    /// <returns>yyyyMM; null when nothing is known or the first month is not paid.</returns>
    public async Task<int?> OfAsync(Guid personKey, CancellationToken cancel = default)
    {
        var charges = await db.Set<DuesCharge>().Where(c => c.Person!.PublicId == personKey && c.SupersededNo == Recorded.Current)
            .Select(c => new { c.Month, c.State, c.PayableFen }).ToDictionaryAsync(c => c.Month, cancel);
        var paid = await db.Set<DuesPayment>().Where(p => p.Person!.PublicId == personKey && p.SupersededNo == Recorded.Current)
            .GroupBy(p => p.ForMonth).Select(g => new { g.Key, Fen = g.Sum(p => p.AmountFen) }).ToDictionaryAsync(p => p.Key, p => p.Fen, cancel);
        if (charges.Count + paid.Count == 0)
            return null;
        int? last = null;
        for (var month = new Month(charges.Keys.Concat(paid.Keys).Min()); Done(month.Value); month = month.Next)
            last = month.Value;
        return last;

        bool Done(int month) => charges.GetValueOrDefault(month) switch
        {
            null => paid.GetValueOrDefault(month) > 0,
            { State: DuesChargeState.NoStandard } => false,
            { PayableFen: var payable } => paid.GetValueOrDefault(month) >= payable,
        };
    }
}
