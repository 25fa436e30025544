using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Features.Members;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Registering an application, ID number first.</summary>
public sealed class AdmissionOpenForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    /// <summary><c>check</c> only reads the ID number; everything else saves.</summary>
    public string? Step { get; set; }

    public string? IdNumber { get; set; }

    public string? MissingIdReason { get; set; }

    public string? Name { get; set; }

    public string? SexCode { get; set; }

    public DateOnly? BirthDate { get; set; }

    public string? EthnicityCode { get; set; } = "01";

    public string? EducationCode { get; set; }

    public Guid? BranchKey { get; set; }

    public DateOnly? AppliedOn { get; set; }

    public SocialStratum? Stratum { get; set; }

    public AdmissionCategory Category { get; set; } = AdmissionCategory.Ordinary;

    public List<int> Ticks { get; set; } = [];

    public string? Text { get; set; }

    /// <summary>追认: somebody who died for the common good and had asked to join.</summary>
    public bool IsPosthumous { get; set; }

    public string? Reason { get; set; }

    public IdNumberAnswer? Answer { get; set; }

    public MemberFormLists Lists { get; set; } = MemberFormLists.Empty;

    public static IReadOnlyList<SelectListItem> Strata { get; } = [.. AdmissionWords.Strata.Select(s => new SelectListItem(s.Value, s.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Categories { get; } = [.. AdmissionWords.Categories.Select(s => new SelectListItem(s.Value, s.Key.ToString()))];

    public PersonDetails Person => new()
    {
        Name = Name ?? "", SexCode = SexCode, BirthDate = BirthDate, EthnicityCode = EthnicityCode, EducationCode = EducationCode,
    };
}
