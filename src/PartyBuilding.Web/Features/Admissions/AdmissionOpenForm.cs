using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Features.Members;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Registering an application, ID number first.</summary>
public sealed class AdmissionOpenForm : PersonForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public DateOnly? AppliedOn { get; set; }

    public SocialStratum? Stratum { get; set; }

    public AdmissionCategory Category { get; set; } = AdmissionCategory.Ordinary;

    public List<int> Ticks { get; set; } = [];

    public string? Text { get; set; }

    /// <summary>追认: somebody who died for the common good and had asked to join.</summary>
    public bool IsPosthumous { get; set; }

    public static IReadOnlyList<SelectListItem> Strata { get; } = [.. AdmissionWords.Strata.Select(s => new SelectListItem(s.Value, s.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Categories { get; } = [.. AdmissionWords.Categories.Select(s => new SelectListItem(s.Value, s.Key.ToString()))];
}
