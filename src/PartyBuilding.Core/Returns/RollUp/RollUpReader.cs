using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>Reads what a roll-up needs. The database sums the cells: a district's month has a hundred thousand, its table two thousand.</summary>
public sealed class RollUpReader(PartyBuildingDbContext db)
{
    private const string Start = "start";

    internal async Task<PeriodFigures> ReadAsync(
        ReturnPeriod period, LoadedForm form, LedgerPoint point, PlacedTrees trees, PlacedOrganisation organisation, CancellationToken cancel)
    {
        var owed = Owed(period, point, organisation.Path);
        var returns = await owed.Select(r => new OwedReturn(r.OrganisationId, r.Path, r.Status)).ToListAsync(cancel);
        var sums = await SumsAsync(owed, form, organisation.Path, cancel);
        if (!form.ItemIds.ContainsKey(Start))
            return new PeriodFigures(form.Definition, returns, sums, trees, [], []);
        return new PeriodFigures(
            form.Definition, returns, sums, trees, await Legs.ReadAsync(db, point, trees.Known, cancel), await MovedAsync(period, form, point, trees, cancel));
    }

    private IQueryable<PlacedReturn> Owed(ReturnPeriod period, LedgerPoint point, string path)
    {
        var (periodId, month, number) = (period.Id, point.Month.Value, point.Number);
        var (low, high) = PathRange.Under(path);
        return
            from r in db.Set<UnitReturn>()
            join o in db.OrganisationPlacements on r.OrganisationId equals o.OrganisationId
            where r.PeriodId == periodId && r.IsLatest && r.Status != ReturnStatus.NotDue
                && o.RecordedNo <= number && o.SupersededNo > number && o.PostedFrom <= month && o.PostedTo > month
                && string.Compare(o.Path, low) >= 0 && string.Compare(o.Path, high) < 0
            select new PlacedReturn { Id = r.Id, OrganisationId = r.OrganisationId, Path = o.Path, Status = r.Status };
    }

    private async Task<List<RowSum>> SumsAsync(IQueryable<PlacedReturn> returns, LoadedForm form, string path, CancellationToken cancel)
    {
        var length = path.Length + OrganisationPath.SegmentLength;
        var sums = await (
            from r in returns
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            where r.Status >= ReturnStatus.Submitted && c.Value != null && c.Value != 0
            group c.Value!.Value by new { Path = r.Path.Substring(0, length), c.ItemId } into g
            select new { g.Key.Path, g.Key.ItemId, Sum = g.Sum() }).ToListAsync(cancel);
        return [.. sums.Select(s => new RowSum(s.Path, form.Keys[s.ItemId], s.Sum))];
    }

    /// <summary>Branches that changed their place, with the figures that go with them. There are few in any month.</summary>
    private async Task<List<MovedBranch>> MovedAsync(
        ReturnPeriod period, LoadedForm form, LedgerPoint point, PlacedTrees trees, CancellationToken cancel)
    {
        var ids = trees.Now.All.Concat(trees.Before.All)
            .Where(o => o.Kind == OrganisationKind.Branch && (trees.Before.Find(o.Id)?.Path != trees.Now.Find(o.Id)?.Path || !trees.IsBranchNow(o.Id)))
            .Select(o => o.Id).Distinct().ToList();
        if (ids.Count == 0)
            return [];
        var ends = await EndsAsync(form.Definition.Code, point.Before, ids, cancel);
        var (periodId, startId) = (period.Id, form.ItemIds[Start]);
        var starts = await (
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            where r.PeriodId == periodId && r.IsLatest && r.Status >= ReturnStatus.Submitted && c.ItemId == startId && c.Value != null && ids.Contains(r.OrganisationId)
            select new { r.OrganisationId, Value = c.Value!.Value }).ToDictionaryAsync(r => r.OrganisationId, r => r.Value, cancel);
        return [.. ids.Select(id => new MovedBranch(
            trees.Before.Find(id)?.Path, trees.Known.Find(id)?.Path, !trees.IsBranchNow(id),
            ends.TryGetValue(id, out var end) ? end : null,
            starts.TryGetValue(id, out var start) ? start : null))];
    }

    /// <summary>What each branch closed the month before with: frozen where its return has arrived, the ledger's count where not.</summary>
    private async Task<Dictionary<int, long>> EndsAsync(string formCode, LedgerPoint point, List<int> branches, CancellationToken cancel)
    {
        var month = point.Month.Value;
        var ends = await CountedMembers.Placed(db, point).Where(p => branches.Contains(p.OrganisationId))
            .GroupBy(p => p.OrganisationId)
            .Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var frozen = await (
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.Period!.Month == month && r.Period.Form!.Code == formCode && r.IsLatest && branches.Contains(r.OrganisationId)
                && r.Status >= ReturnStatus.Submitted && i.Key == "end" && c.Value != null
            select new { r.OrganisationId, Value = c.Value!.Value }).ToListAsync(cancel);
        foreach (var row in frozen)
            ends[row.OrganisationId] = row.Value;
        return ends;
    }
}
