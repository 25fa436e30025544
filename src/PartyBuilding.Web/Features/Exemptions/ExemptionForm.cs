using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Exemptions;

/// <summary>A branch to be exempted from a form.</summary>
public sealed record ExemptionForm
{
    public static IReadOnlyList<SelectListItem> Forms { get; } =
        [.. FormFiles.All.Where(f => f.Frequency != FormFrequency.Once).DistinctBy(f => f.Code).Select(f => new SelectListItem(f.Name, f.Code))];

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
