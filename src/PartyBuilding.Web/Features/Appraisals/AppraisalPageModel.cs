using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>A round on one of its pages.</summary>
public sealed record AppraisalPageModel(AppraisalRecord Record, AppraisalForm Form, IReadOnlyList<SelectListItem> Results, bool MayManage, bool MayExport, DateOnly Today)
{
    public static readonly IReadOnlyList<(AppraisalWork Work, string Title)> Works =
    [
        (AppraisalWork.Self, "自我评价"), (AppraisalWork.Result, "评语和结果"), (AppraisalWork.Feedback, "逐一反馈"), (AppraisalWork.Measure, "整改措施"),
        (AppraisalWork.Roster, "名单"),
    ];

    public string At => $"/appraisal/{Record.Key}";

    public AppraisalWork Work { get; init; }

    public AppraisalStepKind Step { get; init; }

    public AppraisalLine? Line { get; init; }

    /// <summary>What each member did for the masses in the year, by key of the line; on the forms only.</summary>
    public IReadOnlyDictionary<Guid, ServedYear> Served { get; init; } = new Dictionary<Guid, ServedYear>();

    public AppraisalActKind Act { get; init; }

    public bool IsOpenForWork => MayManage && Record.IsOpen;

    public IReadOnlyList<SelectListItem> Tellers => [.. Record.Tellers.Select(t => new SelectListItem(t.Name, t.Key.ToString()))];

    public IReadOnlyList<SelectListItem> Newcomers => [.. Record.Newcomers.Select(t => new SelectListItem(t.Name, t.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Places { get; } = [.. AppraisalWords.Places.Select(p => new SelectListItem(p.Value, p.Key.ToString()))];

    /// <summary>What may follow; proposing the procedure is for those above the branch.</summary>
    public IReadOnlyList<SelectListItem> Handlings => [.. AppraisalWords.Handlings
        .Where(h => h.Key != HandlingKind.ProcedureProposed || Record.IsAbove).Select(h => new SelectListItem(h.Value, h.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Outcomes { get; } =
        [.. AppraisalWords.Outcomes.Where(o => o.Key != CorrectionOutcome.Running).Select(o => new SelectListItem(o.Value, o.Key.ToString()))];

    /// <summary>Who can be chosen for the work.</summary>
    public IEnumerable<AppraisalLine> Choosable => Record.Lines.Where(l => Work switch
    {
        AppraisalWork.Self => l.Place is EntryPlace.Due or EntryPlace.Probationary && l.IsHere,
        AppraisalWork.Feedback => l.CommentedOn is not null,
        AppraisalWork.Measure => l.FeedbackOn is not null,
        AppraisalWork.Result => l.IsDue,
        _ => true,
    });

    public bool IsDone(AppraisalLine line) => Work switch
    {
        AppraisalWork.Self => line.SelfCheckedOn is not null,
        AppraisalWork.Result => line.CommentedOn is not null,
        AppraisalWork.Feedback => line.FeedbackOn is not null,
        AppraisalWork.Measure => line.MeasureOn is not null,
        _ => false,
    };
}
