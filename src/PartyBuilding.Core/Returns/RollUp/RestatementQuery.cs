using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// 更正对照表: what the ledger said when a return was frozen, beside what it says of the same month and day now. Movements
/// recorded later show where they belong by their day; the frozen figures themselves never move.
/// </summary>
public sealed class RestatementQuery(PartyBuildingDbContext db, FormStore forms, UnitCounter counter)
{
    public async Task<IReadOnlyList<Restatement>> OfPeriodAsync(Guid periodId, OrgScope scope, CancellationToken cancel = default)
    {
        if (await db.Set<ReturnPeriod>().AsNoTracking().SingleOrDefaultAsync(p => p.PublicId == periodId, cancel) is not { } period)
            return [];
        var chosen = db.Set<UnitReturn>().Where(r => r.PeriodId == period.Id && r.IsLatest && r.Status >= ReturnStatus.Submitted);
        var returns = await (
            from r in chosen
            join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
            orderby o.Path
            select new FrozenReturn(r.Id, r.PublicId, r.OrganisationId, o.Name)).ToListAsync(cancel);
        if (returns.Count == 0)
            return [];

        var cells = (await (
            from r in chosen
            join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            where c.Ledger != null
            select new { c.ReturnId, Cell = new FrozenCell(c.ItemId, c.Value, c.Ledger) }).ToListAsync(cancel)).ToLookup(c => c.ReturnId, c => c.Cell);
        var form = await forms.GetAsync(period.FormId, cancel);
        // One branch is counted by itself; of many, one pass over every member costs less than naming them.
        IReadOnlyCollection<int>? few = returns.Count <= 20 ? [.. returns.Select(r => r.OrganisationId)] : null;
        var counts = await counter.CountAsync(form.Definition, LedgerPoint.Today(period.Span), few, cancel);
        var days = await counter.CountDayAsync(form.Definition, period.Span, cancel);
        return [.. returns.SelectMany(r => Differences(r, cells[r.Id], form, counts, days))];
    }

    private static IEnumerable<Restatement> Differences(FrozenReturn r, IEnumerable<FrozenCell> cells, LoadedForm form, LedgerCounts counts, LedgerCounts days)
    {
        foreach (var cell in cells.OrderBy(c => c.ItemId))
        {
            var item = form.Definition.Item(form.Keys[cell.ItemId]);
            var today = (item.Query == MemberItems.End ? days : counts)[r.OrganisationId, item.Query!];
            if (today != cell.Ledger && item.Key != "start")
                yield return new Restatement(r.PublicId, r.Name, item.Key, item.Name, cell.Value, today);
        }
    }

    private sealed record FrozenReturn(int Id, Guid PublicId, int OrganisationId, string Name);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct FrozenCell(int ItemId, long? Value, long? Ledger);
}
