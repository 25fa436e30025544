using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>A step of arranging has been done.</summary>
public sealed class StepForm : ArchiveForm
{
    public ArchiveStepKind? Kind { get; set; }

    public string? By { get; set; }

    /// <summary>Those still to be done.</summary>
    public IEnumerable<SelectListItem> Open => Enum.GetValues<ArchiveStepKind>().Where(k => Page.Record.File.Steps.TrueForAll(s => s.Kind != k)).Select(k => new SelectListItem(k.Title(), k.ToString()));
}
