using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Returns.Exemptions;

namespace PartyBuilding.Web.Features.Exemptions;

/// <summary>The end of an exemption, earlier than granted.</summary>
public sealed record EndForm
{
    public int Version { get; init; }

    /// <summary>yyyy-MM, the last month.</summary>
    public string? Last { get; init; }

    public string? Reason { get; init; }

    [BindNever, ValidateNever]
    public ExemptionRow Row { get; init; } = null!;
}
