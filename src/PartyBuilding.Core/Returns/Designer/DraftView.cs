using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>A draft as its page shows it.</summary>
/// <param name="Faults">What keeps it from being published.</param>
/// <param name="Warnings">What may be meant, and is worth a look.</param>
/// <param name="BasedOn">The form it was copied from, in words.</param>
public sealed record DraftView(Guid Key, int Version, FormDefinition Form, IReadOnlyList<string> Faults, IReadOnlyList<string> Warnings, string? BasedOn)
{
    /// <summary>What may be chosen as 应报条件.</summary>
    public IReadOnlyList<LedgerCatalogueEntry> Expectable => DraftEdits.Expectable(Form);
}
