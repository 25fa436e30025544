using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Education;

namespace PartyBuilding.Web.Features.Education;

/// <summary>What a form of education may carry.</summary>
public sealed class EducationForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public long? Version { get; set; }

    public Guid? Branch { get; set; }

    public Guid? Organisation { get; set; }

    public DateOnly? On { get; set; }

    public string? Title { get; set; }

    public EducationContent? Content { get; set; }

    public EducationMethod? Method { get; set; }

    public StudyForm? Form { get; set; }

    public decimal? Hours { get; set; }

    public decimal? Credits { get; set; }

    public List<Guid> Absent { get; set; } = [];

    public string? Note { get; set; }

    public string? Reason { get; set; }

    public string? Name { get; set; }

    public int? Assigned { get; set; }

    public int? Registered { get; set; }

    public int? InStudy { get; set; }

    public Guid? PersonKey { get; set; }

    public LectureKind? Kind { get; set; }

    public string? Topic { get; set; }

    public string? Where { get; set; }

    [BindNever]
    public string Action { get; set; } = "";

    [BindNever]
    public string Back { get; set; } = "/education";

    [BindNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    [BindNever]
    public IReadOnlyList<(Guid Key, string Name)> Roster { get; set; } = [];
}
