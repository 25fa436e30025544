using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Units;

/// <summary>The unit in which an organisation stands: by its code and name, or the superior's.</summary>
public sealed class OrganisationUnitForm
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<UnitLinkKind>().Select(k => new SelectListItem(UnitWords.Kind(k), k.ToString()))];

    public UnitLinkKind? Kind { get; set; }

    public string? Name { get; set; }

    public string? CreditCode { get; set; }

    public DateOnly? From { get; set; }

    public Guid UnitKey { get; set; }

    public DateOnly? On { get; set; }

    [BindNever, ValidateNever]
    public OrganisationRecord Record { get; set; } = null!;

    [BindNever, ValidateNever]
    public IReadOnlyList<OrganisationUnitRow> Rows { get; set; } = [];

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    /// <summary>The code typed was the superior's: the refusal carries the button that makes the right link.</summary>
    [BindNever, ValidateNever]
    public bool OffersSuperior { get; set; }

    // Validation reads it before the record is there.
    public string At => $"/organisations/{Record?.Key}/units";
}
