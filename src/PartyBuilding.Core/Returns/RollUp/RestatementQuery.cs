using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// 更正对照表: what the ledger said when a return was frozen, beside what it says of the same month and day now. Movements
/// recorded later show where they belong by their day; the frozen figures themselves never move.
/// </summary>
public sealed class RestatementQuery(PartyBuildingDbContext db, FormStore forms, UnitCounter counter)
{
    public async Task<IReadOnlyList<Restatement>> OfPeriodAsync(Guid periodId, OrgScope scope, CancellationToken cancel = default)
    {
        var returns = await (
            from r in db.Set<UnitReturn>().AsNoTracking().Include(r => r.Cells).Include(r => r.Organisation).Include(r => r.Period)
            join o in db.Organisations.In(scope) on r.OrganisationId equals o.Id
            where r.Period!.PublicId == periodId && r.IsLatest && r.Status >= ReturnStatus.Submitted
            orderby o.Path
            select r).ToListAsync(cancel);
        if (returns.Count == 0)
            return [];

        var form = await forms.GetAsync(returns[0].Period!.FormId, cancel);
        var span = returns[0].Period!.Span;
        // One branch is counted by itself; of many, one pass over every member costs less than naming them.
        IReadOnlyCollection<int>? few = returns.Count <= 20 ? [.. returns.Select(r => r.OrganisationId)] : null;
        var counts = await counter.CountAsync(form.Definition, LedgerPoint.Today(span), few, cancel);
        var days = await counter.CountDayAsync(form.Definition, span, cancel);
        return [.. returns.SelectMany(r => Differences(r, form, counts, days))];
    }

    private static IEnumerable<Restatement> Differences(UnitReturn r, LoadedForm form, LedgerCounts counts, LedgerCounts days)
    {
        foreach (var cell in r.Cells.Where(c => c.Ledger is not null).OrderBy(c => c.ItemId))
        {
            var item = form.Definition.Item(form.Keys[cell.ItemId]);
            var today = (item.Query == MemberItems.End ? days : counts)[r.OrganisationId, item.Query!];
            if (today != cell.Ledger && item.Key != "start")
                yield return new Restatement(r.PublicId, r.Organisation!.Name, item.Key, item.Name, cell.Value, today);
        }
    }
}
