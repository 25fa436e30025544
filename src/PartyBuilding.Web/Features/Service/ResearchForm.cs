using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A stay of a leading member at the grass roots.</summary>
public sealed class ResearchForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public Guid? PersonKey { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Place { get; set; }

    public bool IsHardPlace { get; set; }

    public string? Findings { get; set; }

    public string? UsedIn { get; set; }

    /// <summary>Who is in office this year.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Leaders { get; set; } = [];
}
