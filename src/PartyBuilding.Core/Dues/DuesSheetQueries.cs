using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>Reads one month of a branch.</summary>
public sealed class DuesSheetQueries(PartyBuildingDbContext db, DuesRemittanceService remittances, OrganisationNames names)
{
    /// <returns>Null when it is out of scope.</returns>
    public async Task<DuesSheetRecord?> FindAsync(Guid key, OrgScope scope, Actor actor, DateOnly today, CancellationToken cancel = default)
    {
        var sheet = await db.Set<DuesSheet>().AsNoTracking().Include(s => s.Organisation).SingleOrDefaultAsync(s => s.PublicId == key, cancel);
        if (sheet?.Organisation is not { } branch || await DuesReads.UnitAsync(db, branch.PublicId, scope, cancel) is not { } unit)
            return null;
        var month = new Month(sheet.Month);
        var remitted = await DuesReads.Remittances(db).Where(r => r.OrganisationId == unit.Id && r.Month == sheet.Month).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancel);
        var receiver = DuesRemittanceService.ReceiverOf(branch);
        return new DuesSheetRecord(
            sheet.PublicId, sheet.Version, unit, month, sheet.Status, sheet.RosterDay, sheet.SettledOn,
            await db.SubmittedMonths.AnyAsync(m => m.OrganisationId == unit.Id && m.Month == sheet.Month, cancel),
            await RowsAsync(sheet, cancel), await PaymentsAsync(sheet.Id, cancel), await MembersAsync(sheet.OrganisationId, cancel),
            remitted is null ? null : DuesBookQueries.Row(remitted, unit.Key, unit.Name),
            await remittances.FactsAsync(branch, new RemitDues(Guid.Empty, unit.Key, month, null, today, null), today, cancel),
            receiver is { } id ? (await names.OfAsync([id], cancel)).GetValueOrDefault(id) : null,
            MemberEditing.MayDecide(unit.Path, actor, scope), await DuesReads.HistoryAsync(db, key, cancel));
    }

    private async Task<IReadOnlyList<DuesSheetRow>> RowsAsync(DuesSheet sheet, CancellationToken cancel)
    {
        var paid = await DuesReads.Payments(db).Where(p => p.OrganisationId == sheet.OrganisationId && p.ForMonth == sheet.Month)
            .GroupBy(p => p.PersonId).Select(g => new { g.Key, Fen = g.Sum(p => p.AmountFen) }).ToDictionaryAsync(p => p.Key, p => p.Fen, cancel);
        var rows = await DuesReads.Charges(db).Where(c => c.SheetId == sheet.Id).OrderBy(c => c.Person!.NameSort).ThenBy(c => c.PersonId)
            .Select(c => new { c.Person!.PublicId, c.PersonId, c.Person.Name, c.StandardFen, c.PayableFen, c.State, c.Reason, c.ByHand }).ToListAsync(cancel);
        return [.. rows.Select(r => new DuesSheetRow(
            r.PublicId, r.PersonId, r.Name, r.StandardFen, r.PayableFen, paid.GetValueOrDefault(r.PersonId), r.State, r.Reason, r.ByHand))];
    }

    private async Task<IReadOnlyList<DuesPaymentRow>> PaymentsAsync(int sheetId, CancellationToken cancel)
        => [.. (await DuesReads.Payments(db).Where(p => p.SheetId == sheetId).OrderByDescending(p => p.Id)
            .Select(p => new { p.Key, p.PersonId, p.Person!.Name, p.Kind, p.ForMonth, p.AmountFen, p.PaidOn, p.Voucher, PaidBy = p.PaidBy!.Name, p.Note }).ToListAsync(cancel))
            .Select(p => new DuesPaymentRow(p.Key, p.PersonId, p.Name, p.Kind, new Month(p.ForMonth), p.AmountFen, p.PaidOn, p.Voucher, p.PaidBy, p.Note))];

    private async Task<IReadOnlyList<DuesMember>> MembersAsync(int branchId, CancellationToken cancel)
    {
        var here = await db.MembershipSpells.Where(s => s.BranchId == branchId).OrderBy(s => s.Person!.NameSort)
            .Select(s => new DuesMember(s.Person!.PublicId, s.Person.Name, true)).ToListAsync(cancel);
        var gone = await DuesReads.Charges(db)
            .Where(c => c.OrganisationId == branchId && !db.MembershipSpells.Any(s => s.PersonId == c.PersonId && s.BranchId == branchId))
            .Select(c => new DuesMember(c.Person!.PublicId, c.Person.Name, false)).Distinct().ToListAsync(cancel);
        return [.. here, .. gone];
    }
}
