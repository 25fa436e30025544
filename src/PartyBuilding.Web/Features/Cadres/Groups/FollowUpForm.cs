using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Cadres.Groups;

namespace PartyBuilding.Web.Features.Cadres.Groups;

/// <summary>An inspection with the form that says how its problems were put right.</summary>
public sealed class FollowUpForm
{
    public int Version { get; set; }

    public DateOnly? On { get; set; }

    public string? Text { get; set; }

    [BindNever, ValidateNever]
    public InspectionRecord Record { get; set; } = null!;

    [BindNever, ValidateNever]
    public bool MayEdit { get; set; }

    // Validation reads it before the inspection is there.
    public string At => $"/cadres/groups/inspections/{Record?.Row.Key}";
}
