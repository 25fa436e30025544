using Microsoft.AspNetCore.Mvc.Rendering;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>Opening the year's round.</summary>
public sealed class OpenForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int? Year { get; set; }

    public List<Guid> BranchKeys { get; set; } = [];

    public DateOnly? ReferenceOn { get; set; }

    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public string? Plan { get; set; }

    public string? Reason { get; set; }

    public IReadOnlyList<SelectListItem> Branches { get; set; } = [];
}
