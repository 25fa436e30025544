using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Passes a file on.</summary>
public sealed class PassForm : ArchiveForm
{
    public ArchivePassing? Passing { get; set; }

    public string? Unit { get; set; }

    public string? BasisKind { get; set; }

    public string? Basis { get; set; }

    public int? Pieces { get; set; }

    public string? Approver { get; set; }

    public bool KeepsResume { get; set; }

    public static IReadOnlyList<SelectListItem> Ways { get; } =
        [.. Enum.GetValues<ArchivePassing>().Where(p => p != ArchivePassing.In).Select(k => new SelectListItem(k.Title(), k.ToString()))];
}
