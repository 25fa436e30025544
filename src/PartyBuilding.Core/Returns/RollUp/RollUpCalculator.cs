using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// Sums the arrived returns below a level and nets what moved inside it: 转入 and 转出 between two of its branches are no
/// movement of the level, and a branch that changed its superior is a 整建制 movement of the levels it left and joined.
/// The balance holds while returns are still coming in, too: a movement is netted only once both ends have arrived.
/// Every return and movement is looked at once, for its own row and for the total.
/// </summary>
internal sealed class RollUpCalculator
{
    private readonly PlacedOrganisation _organisation;
    private readonly RollUpLevel _total;
    private readonly Dictionary<int, RollUpLevel> _rows;

    public RollUpCalculator(PlacedOrganisation organisation, PeriodFigures period)
    {
        (_organisation, _total) = (organisation, new RollUpLevel(organisation, period.Form));
        _rows = period.Trees.Now.Children(organisation.Id).ToDictionary(o => o.Id, o => new RollUpLevel(o, period.Form));
        foreach (var owed in period.Returns)
        {
            _total.Count(owed.Status);
            Row(owed.Path)?.Count(owed.Status);
        }

        foreach (var sum in period.Sums)
        {
            _total.Add(sum.Key, sum.Sum);
            Row(sum.RowPath)?.Add(sum.Key, sum.Sum);
        }

        var arrived = period.Returns.Where(r => r.Status.HasArrived()).ToDictionary(r => r.OrganisationId, r => r.Path);
        if (period.Form.FiledBy == Filer.Branch)
        {
            AddClosed(period, arrived);
            foreach (var leg in period.Legs)
                Net(leg, arrived);
            foreach (var branch in period.Moved)
                AddMoved(branch);
        }
        else
        {
            NetBetween(arrived, period);
        }
    }

    public RollUpRow Total => _total.ToRow();

    /// <summary>A row for each child that owes or holds something, in the order of the tree.</summary>
    public IReadOnlyList<RollUpRow> Rows
        => [.. _rows.Values.Where(r => !r.IsEmpty).Select(r => r.ToRow()).OrderBy(r => r.Path, StringComparer.Ordinal)];

    private RollUpLevel? Row(string path)
        => path.Length > _organisation.Path.Length
            ? _rows.GetValueOrDefault(OrganisationPath.ChildId(_organisation.Path, path))
            : null;

    /// <summary>
    /// A branch that was closed in the period, or made a general branch, files no return: its movements are read from the
    /// ledger, so that everybody it opened with is accounted for. From then on it counts as arrived where it stood last.
    /// </summary>
    private void AddClosed(PeriodFigures period, Dictionary<int, string> arrived)
    {
        var range = PathRange.Under(_organisation.Path);
        var closed = period.Legs.Where(l => range.Contains(l.Path) && !period.Trees.IsBranchNow(l.OrganisationId)).ToList();
        foreach (var leg in closed)
        {
            arrived[leg.OrganisationId] = leg.Path;
            foreach (var item in period.Form.Items.Where(i => i.Query is { } q && PostingItems.Find(q)?.Counts(leg.Kind, leg.Distance) == true))
            {
                _total.Add(item.Key, 1);
                Row(leg.Path)?.Add(item.Key, 1);
            }
        }
    }

    /// <summary>A movement is none of the total, and none of a row that holds both ends.</summary>
    private void Net(Leg leg, Dictionary<int, string> arrived)
    {
        if (leg.CounterpartId is not { } other || !arrived.TryGetValue(leg.OrganisationId, out var here) || !arrived.TryGetValue(other, out var there))
            return;
        MovementCells.Take(_total.Values, leg);
        if (Row(here) is { } row && row == Row(there))
            MovementCells.Take(row.Values, leg);
    }

    /// <summary>Returns of bodies have left out what moved inside them; the total leaves out what moved between two of them.</summary>
    private void NetBetween(Dictionary<int, string> arrived, PeriodFigures period)
    {
        int? Body(string? path) => path is null ? null : OrganisationPath.Ids(path).Cast<int?>().FirstOrDefault(id => arrived.ContainsKey(id!.Value));
        foreach (var leg in period.Legs.Where(l => Body(l.Path) is { } here && Body(l.CounterpartPath) is { } there && here != there))
            MovementCells.Take(_total.Values, leg);
        foreach (var branch in period.Moved.Where(b => Body(b.Before) is { } left && Body(b.Last) is { } joined && left != joined))
        {
            _total.Add("out.whole", -(branch.End ?? 0));
            _total.Add("in.whole", -(branch.End ?? 0));
        }
    }

    private void AddMoved(MovedBranch branch)
    {
        var (held, holds) = (Levels(branch.Before), Levels(branch.Last));
        foreach (var level in held.Except(holds))
        {
            // Left with its people: they are a decrease of this level that it opened with.
            level.Add("start", branch.End ?? 0);
            level.Add("out.whole", branch.End ?? 0);
        }

        if (branch.IsClosed)
        {
            // No return of its own says what it opened with.
            foreach (var level in held.Intersect(holds))
                level.Add("start", branch.End ?? 0);
            foreach (var level in holds.Except(held))
                level.Add("in.whole", branch.End ?? 0);
            return;
        }

        if (branch is not { End: not null, Start: { } start })
            return;
        foreach (var level in holds.Except(held))
        {
            // Joined with its people: they are an increase of this level, not its opening.
            level.Add("start", -start);
            level.Add("in.whole", start);
        }
    }

    // By id: a level may itself have moved in between, and is asked by the path of each month.
    private List<RollUpLevel> Levels(string? path)
        => path is null ? [] : [.. OrganisationPath.Ids(path).Select(id => id == _organisation.Id ? _total : _rows.GetValueOrDefault(id)).OfType<RollUpLevel>()];
}
