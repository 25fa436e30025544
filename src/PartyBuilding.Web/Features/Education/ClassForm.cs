using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Education;

namespace PartyBuilding.Web.Features.Education;

/// <summary>A training class and what is done in it.</summary>
public sealed class ClassForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int? Version { get; set; }

    public Guid? Organisation { get; set; }

    public string? Title { get; set; }

    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public string? Audience { get; set; }

    public int? Trainees { get; set; }

    public int? PersonTimes { get; set; }

    public DateOnly? QuestionnaireOn { get; set; }

    public string? Parts { get; set; }

    public string? Courses { get; set; }

    public string? Reason { get; set; }

    public Guid? Branch { get; set; }

    public DateOnly? On { get; set; }

    public List<Guid> People { get; set; } = [];

    [BindNever]
    public string Action { get; set; } = "/education/classes";

    [BindNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    [BindNever]
    public IReadOnlyList<(Guid Key, string Name)> Roster { get; set; } = [];

    [BindNever]
    public ClassRecord? Record { get; set; }

    [BindNever]
    public bool MayManage { get; set; }
}
