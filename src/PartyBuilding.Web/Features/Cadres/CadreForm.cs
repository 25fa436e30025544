using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Web.Features.Members;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Registers a cadre: a member found by the number, or somebody new.</summary>
public sealed class CadreForm : PersonForm
{
    public Guid? SubmissionId { get; set; }

    public Guid? OrganisationKey { get; set; }

    public CadreManagement? Management { get; set; }

    public DateOnly? EnteredOn { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Managements { get; set; } = [];
}
