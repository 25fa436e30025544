using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PartyBuilding.Web.Features.Education;

/// <summary>A branch's party-spirit analysis.</summary>
public sealed class AnalysisForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public Guid? Branch { get; set; }

    public DateOnly? On { get; set; }

    public string? Thought { get; set; }

    public string? Study { get; set; }

    public string? Work { get; set; }

    public string? Discipline { get; set; }

    public string? Conduct { get; set; }

    public string? Problems { get; set; }

    public string? Causes { get; set; }

    public string? Rectification { get; set; }

    public string? Reason { get; set; }

    [BindNever]
    public string BranchName { get; set; } = "";
}
