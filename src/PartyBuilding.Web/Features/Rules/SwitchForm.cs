using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>Whether a rule is applied, and why.</summary>
public sealed record SwitchForm
{
    public bool Enabled { get; init; }

    public string? Reason { get; init; }

    [BindNever, ValidateNever]
    public RuleRow Rule { get; init; } = null!;
}
