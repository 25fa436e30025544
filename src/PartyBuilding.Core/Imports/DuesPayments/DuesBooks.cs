using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>The dues books of all branches of a sheet, read before its first row, and with them what its earlier rows bring.</summary>
internal sealed class DuesBooks
{
    private readonly Dictionary<(int Branch, int Month), DuesSheet> _sheets = [];
    private readonly Dictionary<(int Person, int Month), ChargedMonth> _charges = [];
    private readonly Dictionary<(int Branch, int Person, int Month), long> _paid = [];
    private readonly Dictionary<DuesReceipt, int> _receipts = [];
    private readonly HashSet<(int Branch, int Month)> _submitted = [];

    /// <param name="received">Months in which the sheet's payments were received.</param>
    /// <param name="paid">Months that they pay.</param>
    public static async Task<DuesBooks> LoadAsync(
        PartyBuildingDbContext db, IQueryable<int> branches, IReadOnlyCollection<int> received, IReadOnlyCollection<int> paid, CancellationToken cancel)
    {
        var books = new DuesBooks();
        await foreach (var sheet in db.Set<DuesSheet>().AsNoTracking().Where(s => branches.Contains(s.OrganisationId) && received.Contains(s.Month)).AsAsyncEnumerable().WithCancellation(cancel))
            books._sheets[(sheet.OrganisationId, sheet.Month)] = sheet;
        var charges = db.Set<DuesCharge>().AsNoTracking().Where(c => paid.Contains(c.Month) && c.SupersededNo == Recorded.Current);
        // A line may be another branch's: it is then that branch's to receive.
        var elsewhere = db.MembershipSpells.Where(s => s.BranchId != null && branches.Contains(s.BranchId.Value)).Join(charges, s => s.PersonId, c => c.PersonId, (s, c) => c);
        foreach (var found in new[] { charges.Where(c => branches.Contains(c.OrganisationId)), elsewhere })
        {
            await foreach (var charge in found.Select(c => new ChargedMonth(c.Id, c.PersonId, c.Month, c.OrganisationId, c.PayableFen, c.State)).AsAsyncEnumerable().WithCancellation(cancel))
                books._charges[(charge.PersonId, charge.Month)] = charge;
        }

        await books.PaymentsAsync(db.Set<DuesPayment>().AsNoTracking().Where(p => branches.Contains(p.OrganisationId) && p.SupersededNo == Recorded.Current), received, paid, cancel);
        await foreach (var month in db.SubmittedMonths.AsNoTracking().Where(s => branches.Contains(s.OrganisationId) && received.Contains(s.Month)).AsAsyncEnumerable().WithCancellation(cancel))
            books._submitted.Add((month.OrganisationId, month.Month));
        return books;
    }

    public DuesSheet? Sheet(int branch, int month) => _sheets.GetValueOrDefault((branch, month));

    public ChargedMonth? Charge(int person, int month) => _charges.GetValueOrDefault((person, month));

    public long Paid(int branch, int person, int month) => _paid.GetValueOrDefault((branch, person, month));

    public bool IsSubmitted(int branch, int month) => _submitted.Contains((branch, month));

    /// <returns>Row of the sheet that brings the receipt, 0 for one of the register, null when it is new.</returns>
    public int? Line(DuesReceipt receipt) => _receipts.TryGetValue(receipt, out var line) ? line : null;

    public void Add(DuesReceipt receipt, int line)
    {
        _receipts[receipt] = line;
        var at = (receipt.BranchId, receipt.PersonId, receipt.ForMonth);
        _paid[at] = _paid.GetValueOrDefault(at) + receipt.AmountFen;
    }

    private async Task PaymentsAsync(IQueryable<DuesPayment> payments, IReadOnlyCollection<int> received, IReadOnlyCollection<int> paid, CancellationToken cancel)
    {
        await foreach (var sum in payments.Where(p => paid.Contains(p.ForMonth)).GroupBy(p => new { p.OrganisationId, p.PersonId, p.ForMonth })
            .Select(g => new { g.Key, Fen = g.Sum(p => p.AmountFen) }).AsAsyncEnumerable().WithCancellation(cancel))
            _paid[(sum.Key.OrganisationId, sum.Key.PersonId, sum.Key.ForMonth)] = sum.Fen;
        await foreach (var receipt in payments.Where(p => received.Contains(p.Month))
            .Select(p => new DuesReceipt(p.OrganisationId, p.PersonId, p.ForMonth, p.PaidOn, p.AmountFen, p.Voucher)).AsAsyncEnumerable().WithCancellation(cancel))
            _receipts[receipt] = 0;
    }
}
