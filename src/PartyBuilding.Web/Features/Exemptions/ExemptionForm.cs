using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PartyBuilding.Web.Features.Exemptions;

/// <summary>An organisation to be exempted from a form.</summary>
public sealed record ExemptionForm
{
    /// <summary>Recurring forms, delivered or the department's own.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Forms { get; init; } = [];

    public Guid Organisation { get; init; }

    public string? FormCode { get; init; }

    /// <summary>yyyy-MM.</summary>
    public string? From { get; init; }

    /// <summary>yyyy-MM, the last month.</summary>
    public string? Last { get; init; }

    public string? Document { get; init; }

    public string? Reason { get; init; }

    [BindNever, ValidateNever]
    public string Name { get; init; } = "";
}
