using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>Figures of one organisation and everything below it for a period.</summary>
/// <param name="Expected">Returns owed.</param>
/// <param name="Arrived">Returns that have arrived; only these are summed.</param>
/// <param name="Values">By cell key.</param>
public sealed record RollUpRow(
    int OrganisationId, string Name, string Path, int Expected, int Arrived, IReadOnlyDictionary<string, long> Values)
{
    public bool IsComplete => Expected == Arrived;

    /// <summary>A cell nobody filled sums to 0; a rate of nothing (0 ÷ 0) is no figure.</summary>
    public long? Figure(FormItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Values.TryGetValue(item.Key, out var value) ? value : item.Rate is null ? 0 : null;
    }
}
