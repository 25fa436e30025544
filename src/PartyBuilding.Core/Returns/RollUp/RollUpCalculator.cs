using PartyBuilding.Core.Organisations;
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
        (_organisation, _total) = (organisation, new RollUpLevel(organisation));
        _rows = period.Tree.Children(organisation.Id).ToDictionary(o => o.Id, o => new RollUpLevel(o));
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
        foreach (var leg in period.Legs)
            Net(leg, arrived);
        foreach (var branch in period.Moved)
            AddMoved(branch);
    }

    public RollUpRow Total => _total.ToRow();

    /// <summary>A row for each child that owes or holds something, in the order of the tree.</summary>
    public IReadOnlyList<RollUpRow> Rows
        => [.. _rows.Values.Where(r => !r.IsEmpty).Select(r => r.ToRow()).OrderBy(r => r.Path, StringComparer.Ordinal)];

    private RollUpLevel? Row(string path)
        => path.Length > _organisation.Path.Length
            ? _rows.GetValueOrDefault(OrganisationPath.ChildId(_organisation.Path, path))
            : null;

    /// <summary>A movement is none of the total, and none of a row that holds both ends.</summary>
    private void Net(Leg leg, Dictionary<int, string> arrived)
    {
        if (leg.CounterpartId is not { } other || !arrived.TryGetValue(leg.OrganisationId, out var here) || !arrived.TryGetValue(other, out var there))
            return;
        MovementCells.Take(_total.Values, leg);
        if (Row(here) is { } row && row == Row(there))
            MovementCells.Take(row.Values, leg);
    }

    private void AddMoved(MovedBranch branch)
    {
        var (held, holds) = (Levels(branch.Before), Levels(branch.Now));
        foreach (var level in held.Except(holds))
        {
            // Left with its people: they are a decrease of this level that it opened with.
            level.Add("start", branch.End ?? 0);
            level.Add("out.whole", branch.End ?? 0);
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
