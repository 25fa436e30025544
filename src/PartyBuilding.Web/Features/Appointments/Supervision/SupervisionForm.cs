using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Appointments.Supervision;

namespace PartyBuilding.Web.Features.Appointments.Supervision;

/// <summary>Whatever the steps of a supervision send; each reads its own fields.</summary>
public sealed class SupervisionForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public Guid? UnitKey { get; set; }

    public string? Title { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Plan { get; set; }

    /// <summary>检查组, one a line.</summary>
    public string? Team { get; set; }

    public DateOnly? TrainedOn { get; set; }

    public DateOnly? NoticedOn { get; set; }

    public string? NoticePlace { get; set; }

    public DateOnly? ReportHeardOn { get; set; }

    public DateOnly? EvaluatedOn { get; set; }

    public int? Satisfied { get; set; }

    public int? Fair { get; set; }

    public int? Dissatisfied { get; set; }

    public DateOnly? InterviewedOn { get; set; }

    public string? Interviews { get; set; }

    public SupervisionItem? Item { get; set; }

    public string? Text { get; set; }

    public Guid? PostKey { get; set; }

    public string? Opinion { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? On { get; set; }

    public string? Correction { get; set; }

    public DateOnly? FeedbackOn { get; set; }

    public string? SpecialReport { get; set; }

    /// <summary>Null for a supervision not yet planned.</summary>
    [BindNever, ValidateNever]
    public SupervisionView? View { get; set; }

    [BindNever, ValidateNever]
    public SupervisionFinding? Finding { get; set; }

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [ValidateNever]
    public string At => View is null ? "/appointments/supervisions" : $"/appointments/supervisions/{View.Supervision.PublicId}";

    public static IReadOnlyList<SelectListItem> Items => [.. SupervisionWords.Items.Select(i => new SelectListItem(i.Value, i.Key.ToString()))];

    public PlanSupervision Planned(Guid key) => new(key, Version, OrganisationKey, UnitKey, Title, From, To, Plan, Team, TrainedOn);

    /// <summary>What is recorded, for a form opened anew.</summary>
    public void Take(DateOnly today)
    {
        (On, NoticedOn, FeedbackOn) = (today, today, today);
        if (View?.Supervision is not { } found)
            return;
        (Version, Title, From, To, Plan, Team, TrainedOn) = (found.Version, found.Title, found.From, found.To, found.Plan, found.Team, found.TrainedOn);
        (ReportHeardOn, EvaluatedOn, Satisfied, Fair, Dissatisfied, InterviewedOn, Interviews) =
            (found.ReportHeardOn, found.EvaluatedOn, found.Satisfied, found.Fair, found.Dissatisfied, found.InterviewedOn, found.Interviews);
        (NoticedOn, NoticePlace, FeedbackOn, SpecialReport) = (found.NoticedOn ?? today, found.NoticePlace, found.FeedbackOn ?? today, found.SpecialReport);
        if (View.Appointments.FirstOrDefault(a => a.Row.PostKey == PostKey) is { Missing.Count: > 0 } proposed)
            (Item, Text) = (SupervisionItem.Procedure, string.Join('\n', proposed.Missing.Select(m => m.Message)));
    }
}
