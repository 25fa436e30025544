using Microsoft.AspNetCore.Mvc.Rendering;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>Merging or closing an organisation from a day on.</summary>
public sealed class OrganisationStepForm
{
    public int Version { get; set; }

    public Guid? IntoKey { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public string? ApprovalNumber { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public string? Reason { get; set; }

    public string Name { get; set; } = "";

    public Guid Key { get; set; }

    /// <summary>Members and organisations that stand in the way of closing.</summary>
    public int Members { get; set; }

    public int Below { get; set; }

    public IReadOnlyList<SelectListItem> Choices { get; set; } = [];
}
