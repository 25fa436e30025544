using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Dues of a month, in fen (手册2008 L1461, L1916): owed, received and remitted, from the dues register.</summary>
public sealed class DuesItems() : RegisterSet(
    new RegisterItem<DuesCharge>(
        "dues.payable", RegisterRow.DuesMonth,
        static (db, point) => db.Set<DuesCharge>().Include(c => c.Person).Where(c => c.RecordedNo <= point.Number && point.Number < c.SupersededNo),
        static point => [Month<DuesCharge>(point, c => c.Month >= point.Span.First.Value && c.Month <= point.Span.Last.Value, c => c.Month)],
        static (branches, name) => c => branches.Contains(c.OrganisationId) && c.Person!.Name == name,
        c => new RegisterEntry { OrganisationId = c.OrganisationId, Key = c.Sheet!.PublicId, Name = c.Person!.Name, Amount = c.PayableFen, On = null }),
    new RegisterItem<DuesPayment>(
        "dues.paid", RegisterRow.DuesMonth,
        static (db, point) => db.Set<DuesPayment>().Include(p => p.Person).Where(p => p.RecordedNo <= point.Number && point.Number < p.SupersededNo),
        static point => [Month<DuesPayment>(point, p => p.Month >= point.Span.First.Value && p.Month <= point.Span.Last.Value, p => p.Month)],
        static (branches, name) => p => branches.Contains(p.OrganisationId) && p.Person!.Name == name,
        p => new RegisterEntry { OrganisationId = p.OrganisationId, Key = p.Sheet!.PublicId, Name = p.Person!.Name, Amount = p.AmountFen, On = p.PaidOn }),
    new RegisterItem<DuesRemittance>(
        "dues.remitted", RegisterRow.DuesRemittance,
        static (db, point) => db.Set<DuesRemittance>().Where(r => r.RecordedNo <= point.Number && point.Number < r.SupersededNo),
        static point => Remitted(point.Span),
        static (branches, voucher) => r => branches.Contains(r.OrganisationId) && r.Voucher == voucher,
        r => new RegisterEntry { OrganisationId = r.OrganisationId, Key = r.Key, Name = r.Voucher, Amount = r.AmountFen, On = r.SentOn }))
{
    private static RegisterClause<T> Month<T>(LedgerPoint point, System.Linq.Expressions.Expression<Func<T, bool>> test, Func<T, int> month)
        => new("month", point.Span.Title, test, row => new Month(month(row)).Title);

    private static IReadOnlyList<RegisterClause<DuesRemittance>> Remitted(MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return
        [
            new("month", $"在 {span.Title}上缴", r => r.SentOn >= first && r.SentOn <= last, r => $"{r.SentOn:yyyy-MM-dd} 上缴"),
            new("kept", "没有被上级退回", r => r.Status != DuesRemittanceStatus.SentBack, _ => "上级已退回"),
        ];
    }
}
