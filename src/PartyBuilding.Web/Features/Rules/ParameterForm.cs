using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>Another value of a parameter from a day on.</summary>
public sealed record ParameterForm
{
    public string? Value { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public string? Reason { get; init; }

    [BindNever, ValidateNever]
    public RuleRow Rule { get; init; } = null!;

    [BindNever, ValidateNever]
    public RuleParameter Parameter { get; init; } = null!;

    /// <summary>Null for a number.</summary>
    public IReadOnlyList<SelectListItem>? Choices() =>
        Parameter.Choices?.Select(c => new SelectListItem(c.Value, c.Key)).ToList();
}
