using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Education;

namespace PartyBuilding.Web.Features.Education;

/// <summary>The plan of a 1 July commemoration and its steps.</summary>
public sealed class JulyForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int? Version { get; set; }

    public Guid? Organisation { get; set; }

    public int? Year { get; set; }

    public CommemorationForm? Form { get; set; }

    public int? Total { get; set; }

    public string? Agenda { get; set; }

    public string? Quotas { get; set; }

    public string? Reason { get; set; }

    public DateOnly? On { get; set; }

    public string? Approval { get; set; }

    public int? Attended { get; set; }

    [BindNever]
    public string Action { get; set; } = "/education/july";

    [BindNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    [BindNever]
    public CommemorationRow? Row { get; set; }

    [BindNever]
    public bool MayManage { get; set; }
}
