using PartyBuilding.Core.Members;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>The cells of the balance that a movement with another branch at its other end counts in.</summary>
internal static class MovementCells
{
    /// <summary>Takes a movement inside the level out again.</summary>
    public static void Take(Dictionary<string, long> values, Leg leg)
    {
        switch (leg.Kind)
        {
            case PostingKind.WholeIn:
                Add(values, "in.whole", -1);
                break;
            case PostingKind.WholeOut:
                Add(values, "out.whole", -1);
                break;
            case PostingKind.TransferredIn:
                TakeTransfer(values, "in.transfer", leg.Distance);
                break;
            case PostingKind.TransferredOut:
                TakeTransfer(values, "out.transfer", leg.Distance);
                break;
            default:
                break;
        }
    }

    public static void Add(Dictionary<string, long> values, string key, long count)
    {
        if (count != 0)
            values[key] = values.GetValueOrDefault(key) + count;
    }

    private static void TakeTransfer(Dictionary<string, long> values, string cell, Distance distance)
    {
        Add(values, cell, -1);
        // The other end may have changed its body since this return was frozen: the part it was frozen under is the one there.
        var (likely, other) = distance == Distance.SameBody ? (".committee", ".district") : (".district", ".committee");
        Add(values, cell + (values.GetValueOrDefault(cell + likely) > 0 ? likely : other), -1);
    }
}
