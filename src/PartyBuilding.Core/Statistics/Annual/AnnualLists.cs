using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>Reads the lists that figures carry. Each unit's people are those its return was frozen with, not those of today.</summary>
public sealed class AnnualLists(PartyBuildingDbContext db, CellQueries people)
{
    /// <param name="first">Number of the first list.</param>
    public async Task<IReadOnlyList<AnnualList>> OfAsync(AnnualTable table, int first, OrgScope scope, CancellationToken cancel = default)
    {
        var owed = table.Form.Items.Where(i => i.Requires == FigureProof.List).Select(i => i.Key).ToList();
        var seen = db.Organisations.In(scope);
        var cells = await (
            from r in db.Set<UnitReturn>().AsNoTracking()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.PeriodId == table.Period.Id && r.IsLatest && r.Status >= ReturnStatus.Submitted && seen.Any(o => o.Id == r.OrganisationId)
                && owed.Contains(i.Key) && ((c.Value != null && c.Value != 0) || (c.Ledger != null && c.Ledger != 0))
            select new { r.OrganisationId, r.Organisation!.Name, Number = r.RecordedNo!.Value, i.Key, Value = c.Value ?? 0, c.OverrideReason, c.Note }).ToListAsync(cancel);
        if (cells.Count == 0)
            return [];
        var tree = await PlacedTree.ReadAsync(db, LedgerPoint.Today(table.Period.Span), cancel);
        var lists = new List<AnnualList>();
        foreach (var section in table.Form.Sections)
        {
            foreach (var item in section.Items.Where(i => owed.Contains(i.Key)))
            {
                var found = new List<AnnualListPerson>();
                var ofItem = cells.Where(c => c.Key == item.Key).OrderBy(c => tree.Find(c.OrganisationId)?.Path, StringComparer.Ordinal).ToList();
                foreach (var cell in ofItem.Where(_ => item.Query is not null))
                {
                    if (tree.Find(cell.OrganisationId) is { } unit)
                        found.AddRange(await PeopleAsync(item.Query!, new LedgerPoint(table.Period.Span, cell.Number), unit, scope, cancel));
                }

                var notes = ofItem.Where(c => (c.OverrideReason ?? c.Note) is not null).Select(c => $"{c.Name}填 {c.Value}：{c.OverrideReason ?? c.Note}").ToList();
                if (ofItem.Count > 0)
                    lists.Add(new AnnualList(first + lists.Count, section, item, ofItem.Sum(c => c.Value), found, notes));
            }
        }

        return lists;
    }

    private async Task<IEnumerable<AnnualListPerson>> PeopleAsync(string query, LedgerPoint point, PlacedOrganisation unit, OrgScope scope, CancellationToken cancel)
        => (await people.AllAsync(query, point, unit.Path, scope, cancel))?.People.Select(p => new AnnualListPerson(unit.Name, p.BranchName, p.Name, p.EffectiveOn, p.OtherEnd)) ?? [];
}
