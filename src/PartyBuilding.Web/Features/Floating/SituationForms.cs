using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Words and choices of the forms about situations.</summary>
public sealed class SituationForms(CodeTableStore codes, TimeProvider clock)
{
    public async Task<IReadOnlyList<SelectListItem>> WhysAsync(SituationKind kind, CancellationToken cancel)
        => kind is not (SituationKind.Lost or SituationKind.Hardship) ? []
            : [.. (await codes.CurrentAsync(cancel)).Entries(Standard(kind), clock.Today()).Select(e => new SelectListItem(e.Name, e.Code))];

    public async Task<Func<SituationKind, string?, string>> WordsAsync(CancellationToken cancel)
    {
        var catalogue = await codes.CurrentAsync(cancel);
        return (kind, code) => catalogue.Name(Standard(kind), code, clock.Today()) ?? "—";
    }

    private static string Standard(SituationKind kind) => kind == SituationKind.Hardship ? CodeStandards.HardshipWhy : CodeStandards.ContactWhy;
}
