using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PartyBuilding.Web.Features.ServicePoints;

/// <summary>A service point. Field names are those of the command.</summary>
public sealed class ServicePointForm
{
    public Guid? SubmissionId { get; set; }

    public long No { get; set; }

    public Guid? OrganisationKey { get; set; }

    public string? KindCode { get; set; }

    public string? PlaceCode { get; set; }

    public string? Name { get; set; }

    public string? Address { get; set; }

    public DateOnly? OpenedOn { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Kinds { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Places { get; set; } = [];
}
