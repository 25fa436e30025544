using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Takes a piece of material out.</summary>
public sealed class RemovalForm : ArchiveForm
{
    public ArchiveOut? Why { get; set; }

    public string? Basis { get; set; }

    public bool IsChecked { get; set; }

    [BindNever, ValidateNever]
    public ArchiveMaterial? Material { get; set; }

    public static IReadOnlyList<SelectListItem> Ways { get; } = [.. Enum.GetValues<ArchiveOut>().Select(k => new SelectListItem(k.Title(), k.ToString()))];
}
