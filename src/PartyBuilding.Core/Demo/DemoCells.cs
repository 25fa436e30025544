using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Demo;

/// <summary>Turns figures by key into the cells of a return.</summary>
internal static class DemoCells
{
    /// <param name="drawn">What the ledger says; cells of other sources are not in it.</param>
    public static List<ReturnCell> Of(
        LoadedForm form, int returnId, Dictionary<string, long?> values, Dictionary<string, long?> drawn)
        => [.. form.ItemIds.OrderBy(i => i.Value).Select(item => new ReturnCell
        {
            ReturnId = returnId, ItemId = item.Value, Value = values.GetValueOrDefault(item.Key), Ledger = drawn.GetValueOrDefault(item.Key),
        })];
}
