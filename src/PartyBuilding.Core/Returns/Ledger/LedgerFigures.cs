using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Turns counts into the values of a form's ledger cells.</summary>
public static class LedgerFigures
{
    public static Dictionary<string, long?> Of(FormDefinition form, LedgerCounts counts, int organisationId)
        => form.Items
            .Where(i => i.Source == ItemSource.Ledger)
            .ToDictionary(i => i.Key, i => (long?)counts[organisationId, i.Query!], StringComparer.Ordinal);
}
