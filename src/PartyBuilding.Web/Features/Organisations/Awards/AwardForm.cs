using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Awards;

namespace PartyBuilding.Web.Features.Organisations.Awards;

/// <summary>Rewards and punishments of an organisation, and the form for one more.</summary>
public sealed class AwardForm
{
    public Guid? SubmissionId { get; set; }

    public string? KindCode { get; set; }

    public string? Name { get; set; }

    public string? GrantedBy { get; set; }

    public string? Document { get; set; }

    public DateOnly? On { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public OrganisationRecord Record { get; set; } = null!;

    [BindNever, ValidateNever]
    public IReadOnlyList<AwardRow> Rows { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Kinds { get; set; } = [];

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    // Validation reads it before the record is there.
    public string At => $"/organisations/{Record?.Key}/awards";
}
