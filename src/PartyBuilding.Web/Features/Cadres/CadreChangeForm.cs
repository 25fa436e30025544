using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Unit, authority and the text of the post; or the end of the record.</summary>
public sealed class CadreChangeForm
{
    public int Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public CadreManagement? Management { get; set; }

    public string? PostText { get; set; }

    public DateOnly? On { get; set; }

    public string? Why { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public CadreHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Managements { get; set; } = [];

    // Validation reads it before the record is there.
    public string At => Head?.At ?? "";
}
