using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// Sums the arrived returns below a level and nets what moved inside it: 转入 and 转出 between two of its branches are no
/// movement of the level, and a branch that changed its superior is a 整建制 movement of the levels it left and joined.
/// </summary>
internal static class RollUpCalculator
{
    private static readonly Dictionary<(PostingKind, Distance), string[]> TransferCells = new()
    {
        [(PostingKind.TransferredIn, Distance.SameBody)] = ["in.transfer", "in.transfer.committee"],
        [(PostingKind.TransferredIn, Distance.OtherBody)] = ["in.transfer", "in.transfer.district"],
        [(PostingKind.TransferredOut, Distance.SameBody)] = ["out.transfer", "out.transfer.committee"],
        [(PostingKind.TransferredOut, Distance.OtherBody)] = ["out.transfer", "out.transfer.district"],
        [(PostingKind.WholeIn, Distance.SameBody)] = ["in.whole"],
        [(PostingKind.WholeIn, Distance.OtherBody)] = ["in.whole"],
        [(PostingKind.WholeOut, Distance.SameBody)] = ["out.whole"],
        [(PostingKind.WholeOut, Distance.OtherBody)] = ["out.whole"],
    };

    public static RollUpRow Row(PlacedOrganisation organisation, PeriodFigures period)
    {
        var range = PathRange.Under(organisation.Path);
        var below = period.Returns.Where(r => period.Tree.Find(r.OrganisationId) is { } o && range.Contains(o.Path)).ToList();
        var arrived = below.Where(r => r.Status.HasArrived()).ToList();
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (key, value) in arrived.SelectMany(r => r.Values))
            values[key] = values.GetValueOrDefault(key) + value;

        if (values.ContainsKey("start"))
        {
            NetTransfers(values, range, period, [.. arrived.Select(r => r.OrganisationId)]);
            AddWholeMoves(values, range, period, [.. arrived.Select(r => r.OrganisationId)]);
        }

        return new RollUpRow(organisation.Id, organisation.Name, organisation.Path, below.Count, arrived.Count, values);
    }

    private static void NetTransfers(Dictionary<string, long> values, PathRange range, PeriodFigures period, HashSet<int> arrived)
    {
        foreach (var leg in period.Legs.Where(l => range.Contains(l.Path) && l.CounterpartPath is { } other && range.Contains(other)))
        {
            if (arrived.Contains(leg.OrganisationId) && TransferCells.TryGetValue((leg.Kind, leg.Distance), out var cells))
                Add(values, cells, -1);
        }
    }

    private static void AddWholeMoves(Dictionary<string, long> values, PathRange range, PeriodFigures period, HashSet<int> arrived)
    {
        foreach (var (id, count) in period.PreviousEnds)
        {
            var was = period.Before.Find(id) is { } b && range.Contains(b.Path);
            var now = period.Tree.Find(id) is { } o && range.Contains(o.Path);
            if (was == now || (period.Before.Find(id) is null && now))
                continue;
            if (now && arrived.Contains(id))
            {
                // Joined with its people: they are an increase of this level, not its opening.
                Add(values, ["in.whole"], count);
                Add(values, ["start"], -count);
            }
            else if (was && period.Tree.Find(id) is not null)
            {
                Add(values, ["out.whole"], count);
                Add(values, ["start"], count);
            }
            else if (was)
            {
                AddClosed(values, range, period, id, count);
            }
        }
    }

    /// <summary>Closed in the month, so without a return: its opening and its people's moves out still belong to the level.</summary>
    private static void AddClosed(Dictionary<string, long> values, PathRange range, PeriodFigures period, int id, long count)
    {
        Add(values, ["start"], count);
        foreach (var leg in period.Legs.Where(l => l.OrganisationId == id))
        {
            var netted = leg.CounterpartPath is { } other && range.Contains(other);
            if (!netted)
                Add(values, ClosedCells(leg), 1);
        }
    }

    private static string[] ClosedCells(Leg leg) => leg.Kind switch
    {
        PostingKind.TransferredOut when leg.Distance == Distance.Outside => ["out.transfer", "out.transfer.outside"],
        PostingKind.WholeOut => ["out.whole"],
        PostingKind.Died => ["out.died"],
        PostingKind.ProbationCancelled => ["out.probation"],
        PostingKind.Stopped => ["out.stopped"],
        PostingKind.Removed => ["out.removed"],
        PostingKind.Resigned => ["out.resigned"],
        PostingKind.Expelled => ["out.expelled"],
        _ => TransferCells.GetValueOrDefault((leg.Kind, leg.Distance), []),
    };

    private static void Add(Dictionary<string, long> values, string[] keys, long count)
    {
        foreach (var key in keys)
            values[key] = values.GetValueOrDefault(key) + count;
    }
}
