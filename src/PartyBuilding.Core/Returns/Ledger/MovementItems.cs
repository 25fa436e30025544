using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>People taking part here whose relation is elsewhere, and receipts not back.</summary>
public sealed class MovementItems() : RegisterSet(
    // 手册2008 L1829, L1833: the card has been verified here; the relation is elsewhere, so nobody of these is in 期末.
    new RegisterItem<FloatingStay>(
        "floating.in", RegisterRow.Stay,
        static (db, point) => Stays(db, point.Number),
        static point => FloatingIn(point.Month.LastDay),
        static (branches, name) => s => branches.Contains(s.ReceivingId!.Value) && s.Name == name,
        s => new RegisterEntry { OrganisationId = s.ReceivingId!.Value, Key = s.Key, Name = s.Name, Amount = 1, On = null }),
    // L1694, L1728: the letter is out and part 3 has not come back.
    new RegisterItem<TransferCase>(
        "transfer.receipts-outstanding", RegisterRow.Transfer,
        static (db, point) => Letters(db, point.Number),
        static point => Outstanding(point.Month.LastDay, point.Number),
        static (branches, name) => t => branches.Contains(t.FromBranchId!.Value) && t.Person!.Name == name,
        t => new RegisterEntry { OrganisationId = t.FromBranchId!.Value, Key = t.PublicId, Name = t.Person!.Name, Amount = 1, On = null }))
{
    private static IQueryable<FloatingStay> Stays(PartyBuildingDbContext db, long number)
        => db.Set<FloatingStay>().Where(s => s.RecordedNo <= number && number < s.SupersededNo && s.ReceivingId != null);

    // A case is one row that moves on: the numbers of its letter and of its end say what was known when.
    private static IQueryable<TransferCase> Letters(PartyBuildingDbContext db, long number)
        => db.Set<TransferCase>().Include(t => t.Person).Where(t => t.FromBranchId != null && t.IssuedNo != null && t.IssuedNo <= number);

    private static IReadOnlyList<RegisterClause<FloatingStay>> FloatingIn(DateOnly day) =>
    [
        new("kind", "登记为流动党员", s => s.Kind == StayKind.Floating, s => FloatingWords.Kinds[s.Kind]),
        new("since", $"{day:yyyy年M月d日}或以前流入", s => s.ValidFrom <= day, s => $"{s.ValidFrom:yyyy-MM-dd} 流入"),
        new("until", $"{day:yyyy年M月d日}还没有结束", s => s.ValidTo > day, s => $"{s.ValidTo:yyyy-MM-dd} 结束"),
        new("verified", $"{day:yyyy年M月d日}或以前查验了活动证", s => s.VerifiedOn != null && s.VerifiedOn <= day,
            s => s.VerifiedOn is { } on ? $"{on:yyyy-MM-dd} 查验" : "没有查验活动证"),
    ];

    private static IReadOnlyList<RegisterClause<TransferCase>> Outstanding(DateOnly day, long number) =>
    [
        new("issued", $"{day:yyyy年M月d日}或以前开出介绍信", t => t.IssuedOn <= day, t => $"{t.IssuedOn:yyyy-MM-dd} 开出"),
        new("open", $"{day:yyyy年M月d日}回执没有收回，也没有撤回、拒收",
            t => t.ClosedNo == null || t.ClosedNo > number || (t.ReceiptOn ?? t.EndedOn) > day,
            t => t.ReceiptOn is { } on ? $"{on:yyyy-MM-dd} 收到回执" : $"{t.EndedOn:yyyy-MM-dd} 已了结"),
    ];
}
