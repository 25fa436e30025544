using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>Setting an organisation up, or changing it. Field names are those of the commands.</summary>
public sealed class OrganisationForm
{
    public Guid? SubmissionId { get; set; }

    public int Version { get; set; }

    public Guid? ParentKey { get; set; }

    public string? Name { get; set; }

    public OrganisationKind? Kind { get; set; }

    public string? Code { get; set; }

    public DateOnly? FoundedOn { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public bool ReviewsReturns { get; set; }

    public string? ApprovalNumber { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public string? Signatory { get; set; }

    /// <summary>Founded long ago; its reply cannot be found.</summary>
    public bool IsRecordedFact { get; set; }

    public string? Reason { get; set; }

    /// <summary>Codes of the types of a branch.</summary>
    public List<string> Types { get; set; } = [];

    /// <summary>没有印章: the name is composed, and shown before it is saved.</summary>
    public bool HasNoSeal { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> TypeChoices { get; set; } = [];

    /// <summary>What the name is without a seal; null while no unit is linked.</summary>
    [BindNever, ValidateNever]
    public string? ComposedName { get; set; }

    /// <summary>Members or organisations below: the kind changes by 改建 only.</summary>
    [BindNever, ValidateNever]
    public bool IsInhabited { get; set; }

    public IReadOnlyList<SelectListItem> Parents { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<OrganisationKind>().Select(k => new SelectListItem(OrganisationWords.Kind(k), k.ToString()))];
}
