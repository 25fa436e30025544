using Microsoft.AspNetCore.Mvc.Rendering;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Handing an applicant over to another branch.</summary>
public sealed class HandOverForm
{
    public int Version { get; set; }

    public Guid? ToBranchKey { get; set; }

    public DateOnly? Day { get; set; }

    public string? Reason { get; set; }

    public Guid Key { get; set; }

    public string Name { get; set; } = "";

    public string From { get; set; } = "";

    public IReadOnlyList<SelectListItem> Branches { get; set; } = [];
}
