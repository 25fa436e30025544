using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartyBuilding.Core.Appraisals;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>What one act in a round may carry.</summary>
public sealed class AppraisalForm
{
    public int Version { get; set; }

    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public List<Guid> Entries { get; set; } = [];

    public DateOnly? On { get; set; }

    public int? Expected { get; set; }

    public int? Present { get; set; }

    public string? Text { get; set; }

    public string? ResultCode { get; set; }

    public string? Comment { get; set; }

    public string? Evidence { get; set; }

    public Guid? ByKey { get; set; }

    public string? Demand { get; set; }

    public EntryPlace? Place { get; set; }

    public string? Note { get; set; }

    public Guid? PersonKey { get; set; }

    public HandlingKind? Kind { get; set; }

    public string? What { get; set; }

    public DateOnly? DueOn { get; set; }

    public CorrectionOutcome? Outcome { get; set; }

    public List<Guid> PersonalFiles { get; set; } = [];

    public string? Where { get; set; }

    public string? Reason { get; set; }

    /// <summary>The round around the form; set by the page, never posted.</summary>
    [BindNever]
    public AppraisalPageModel? Page { get; set; }

    public AppraisalForm Within(AppraisalPageModel page)
    {
        Page = page;
        return this;
    }
}
