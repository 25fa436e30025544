using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Appointments.Resignations;

namespace PartyBuilding.Web.Features.Appointments.Resignations;

/// <summary>Whatever the steps of a resignation send; each reads its own fields.</summary>
public sealed class ResignationForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    /// <summary>The cadre whose posts stand in the list of choices.</summary>
    public Guid? CadreKey { get; set; }

    public Guid? DeciderKey { get; set; }

    public Guid? PostKey { get; set; }

    public ResignationKind? Kind { get; set; }

    public ResignationCause? Cause { get; set; }

    public string? Facts { get; set; }

    public bool IsByLaw { get; set; }

    public DateOnly? NotifiedOn { get; set; }

    public string? NewPost { get; set; }

    public bool IsIncompatible { get; set; }

    public DateOnly? AdmonishedOn { get; set; }

    public int? Unfit { get; set; }

    public int? Forms { get; set; }

    public DateOnly? OrderedOn { get; set; }

    public DateOnly? TalkedOn { get; set; }

    public DateOnly? AppliedOn { get; set; }

    public string? Understanding { get; set; }

    public bool QuitsEmployment { get; set; }

    public string? Destination { get; set; }

    public DateOnly? PledgedOn { get; set; }

    public string? UnitOpinion { get; set; }

    public string? DisciplineOpinion { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public ResignationDecision? Decision { get; set; }

    public ResignationDecision? EmploymentDecision { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public DateOnly? AppealedOn { get; set; }

    public string? Appeal { get; set; }

    public DateOnly? ReviewedOn { get; set; }

    public bool? IsUpheld { get; set; }

    public DateOnly? AnnouncedOn { get; set; }

    public DateOnly? On { get; set; }

    public string? Document { get; set; }

    public bool IsRemoval { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? PublishedTo { get; set; }

    /// <summary>Null for one not yet opened.</summary>
    [BindNever, ValidateNever]
    public ResignationView? View { get; set; }

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    /// <summary>Whose posts these are; null when nobody was chosen.</summary>
    [BindNever, ValidateNever]
    public string? Name { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Posts { get; set; } = [];

    [ValidateNever]
    public string At => View is null ? "/appointments/resignations" : $"/appointments/resignations/{View.Resignation.PublicId}";

    public static IReadOnlyList<SelectListItem> Verdicts => [new("维持责令辞职", "True"), new("撤销责令辞职", "False")];

    public static IReadOnlyList<SelectListItem> Items<T>(IReadOnlyDictionary<T, string> words) => [.. words.Select(x => new SelectListItem(x.Value, x.Key!.ToString()))];

    public OpenResignation Opened() => new(
        SubmissionId, DeciderKey, CadreKey, PostKey, Kind, Cause, Facts, IsByLaw, NotifiedOn, NewPost, IsIncompatible, AdmonishedOn, Unfit, Forms, OrderedOn, TalkedOn);

    /// <summary>What is recorded, and today where a day is wanted, for a form opened anew.</summary>
    public void Take(DateOnly today)
    {
        if (View?.Resignation is not { } found)
            return;
        (Version, AppliedOn, DecidedOn, RepliedOn, AppealedOn, ReviewedOn, AnnouncedOn, On, PublishedOn) = (found.Version, today, today, today, today, today, today, today, today);
        (UnitOpinion, DisciplineOpinion, TalkedOn, IsRemoval) = (found.UnitOpinion, found.DisciplineOpinion, found.TalkedOn, View.State.MayRemove);
    }
}
