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

    public IReadOnlyList<SelectListItem> Parents { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<OrganisationKind>().Select(k => new SelectListItem(OrganisationWords.Kind(k), k.ToString()))];
}
