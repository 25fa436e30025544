using Microsoft.AspNetCore.Mvc.Rendering;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>The days on the papers of somebody admitted before.</summary>
public sealed class PastForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public Guid? Branch { get; set; }

    public Guid? PersonKey { get; set; }

    public DateOnly? AppliedOn { get; set; }

    public DateOnly? ActivistOn { get; set; }

    public DateOnly? CandidateOn { get; set; }

    public DateOnly? MeetingOn { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public DateOnly? ConvertedOn { get; set; }

    public IReadOnlyList<SelectListItem> Branches { get; set; } = [];

    public IReadOnlyList<SelectListItem> Members { get; set; } = [];
}
