using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>
/// Takes a membership registered by mistake out of the ledger. While no return has counted it, it goes as if it had never
/// been; otherwise the submitted months stay as they are and the next open month posts its departure, so that
/// end = start + in − out goes on holding. By days it never held.
/// </summary>
public sealed class MergeLedger(PartyBuildingDbContext db, PlacementWriter placements)
{
    /// <summary>Stands in the list behind 转出 where the name of the other place would.</summary>
    public const string Words = "重复登记更正";

    public async Task VoidAsync(MembershipSpell spell, DateOnly today, long no, CancellationToken cancel)
    {
        var rows = await db.MemberPlacements.Where(p => p.SpellId == spell.Id && p.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var postings = await db.Postings.Where(p => p.SpellId == spell.Id && p.SupersededNo == Recorded.Current).ToListAsync(cancel);
        int[] organisations = [.. rows.Select(r => r.OrganisationId).Concat(postings.Select(p => p.OrganisationId)).Distinct()];
        var first = rows.Min(r => r.PostedFrom);
        if (await db.SubmittedMonths.AnyAsync(x => organisations.Contains(x.OrganisationId) && x.Month >= first, cancel))
        {
            foreach (var row in rows)
                await ShortenAsync(spell, row, today, no, cancel);
        }
        else
        {
            foreach (var row in rows)
                row.Supersede(no);
            foreach (var posting in postings)
                posting.Supersede(no);
        }

        if (spell.BranchId is not null)
            (spell.BranchId, spell.EndedOn) = (null, today);
    }

    private async Task ShortenAsync(MembershipSpell spell, MemberPlacement row, DateOnly today, long no, CancellationToken cancel)
    {
        if (row.ValidTo != Recorded.Open)
        {
            placements.Depart(row, row.ValidFrom, row.PostedTo, no);
            return;
        }

        var month = await placements.MonthAsync(today, row.PostedFrom, [row.OrganisationId], cancel);
        placements.Depart(row, row.ValidFrom, month, no);
        placements.Post(new Movement(Guid.CreateVersion7(), spell, today, month, no), PostingKind.TransferredOut, row.OrganisationId, outsideName: Words);
        (spell.BranchId, spell.EndedOn, spell.EndedBy) = (null, today, PostingKind.TransferredOut);
    }
}
