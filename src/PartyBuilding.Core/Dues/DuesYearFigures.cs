using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>What a yearly return says: the organisation's own ledger, and what has been audited right below it.</summary>
public sealed class DuesYearFigures(PartyBuildingDbContext db)
{
    /// <summary>Lines of the return; what stood over from earlier years is the first.</summary>
    internal async Task<Dictionary<DuesEntryKind, (long Own, long Below)>> ReadAsync(Organisation unit, int year, CancellationToken cancel)
    {
        var last = new DateOnly(year, 12, 31);
        var own = (await db.Set<DuesEntry>().Where(e => e.OrganisationId == unit.Id && e.SupersededNo == Recorded.Current && e.On <= last)
            .GroupBy(e => new { Before = e.On < new DateOnly(year, 1, 1), e.Kind }).Select(g => new { g.Key.Before, g.Key.Kind, Fen = g.Sum(e => e.AmountFen) })
            .ToListAsync(cancel)).ToLookup(e => e.Before);
        var ids = (await BelowAsync(unit, year, cancel)).Select(b => b.Id).ToList();
        var below = await db.Set<DuesYear>().Where(y => y.Year == year && y.Status == DuesYearStatus.Audited && ids.Contains(y.OrganisationId))
            .SelectMany(y => y.Figures).GroupBy(f => f.Kind).Select(g => new { g.Key, Fen = g.Sum(f => f.OwnFen + f.BelowFen) }).ToDictionaryAsync(f => f.Key, f => f.Fen, cancel);
        var carried = own[true].Sum(e => DuesLedger.Signed(e.Kind, e.Fen));
        return Enum.GetValues<DuesEntryKind>().ToDictionary(
            kind => kind,
            kind => ((kind == DuesEntryKind.CarriedOver ? carried : 0) + own[false].Where(e => e.Kind == kind).Sum(e => e.Fen), below.GetValueOrDefault(kind)));
    }

    /// <summary>
    /// Whose returns an organisation aggregates: the district those right below it, a base-level committee every branch
    /// under it, whatever stands between. A branch aggregates nobody.
    /// </summary>
    internal async Task<IReadOnlyList<(int Id, Guid Key, string Name)>> BelowAsync(Organisation unit, int year, CancellationToken cancel)
    {
        if (unit.Kind == OrganisationKind.Branch)
            return [];
        var last = new DateOnly(year, 12, 31);
        var found = db.Organisations.AsNoTracking().In(OrgScope.Of(unit.Path)).Where(o => o.Id != unit.Id && o.FoundedOn <= last && (o.ClosedOn == null || o.ClosedOn > last));
        found = OrganisationPath.Depth(unit.Path) == 1 ? found.Where(o => o.ParentId == unit.Id) : found.Where(o => o.Kind == OrganisationKind.Branch);
        return [.. (await found.OrderBy(o => o.Path).Select(o => new { o.Id, o.PublicId, o.Name }).ToListAsync(cancel)).Select(o => (o.Id, o.PublicId, o.Name))];
    }

    /// <summary>The situation report with the figures put in, to be completed by hand.</summary>
    internal static string Proposal(string unit, int year, IReadOnlyDictionary<DuesEntryKind, (long Own, long Below)> figures)
    {
        long Sum(Func<DuesEntryKind, bool> which) => figures.Where(f => which(f.Key)).Sum(f => f.Value.Own + f.Value.Below);
        var uses = figures.Where(f => f.Key is > DuesEntryKind.RemittedUp and not DuesEntryKind.ToBelow && f.Value.Own + f.Value.Below > 0)
            .Select(f => $"{DuesWords.Entries[f.Key]} {YuanText.Of(f.Value.Own + f.Value.Below)} 元");
        var used = string.Join("，", uses) is { Length: > 0 } text ? text : "没有支出";
        return $"{unit} {year} 年党费收缴、使用和管理情况报告\n\n"
            + $"一、收缴情况。全年收缴党费 {YuanText.Of(Sum(k => k == DuesEntryKind.Collected))} 元，上缴上级 {YuanText.Of(figures[DuesEntryKind.RemittedUp].Own)} 元。\n"
            + $"二、使用情况。{used}。年末本级结余 {YuanText.Of(figures.Sum(f => DuesLedger.Signed(f.Key, f.Value.Own)))} 元。\n"
            + "三、管理情况。会计、出纳分设，专户存储，每笔收支有凭证；检查中发现的问题和整改：\n";
    }
}
