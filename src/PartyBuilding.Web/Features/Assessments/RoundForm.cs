using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Web.Features.Assessments;

/// <summary>Whatever the steps of a round send; each reads its own fields.</summary>
public sealed class RoundForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public AssessmentKind? Kind { get; set; }

    public int? Year { get; set; }

    public string? Title { get; set; }

    public string? Plan { get; set; }

    public Guid? TeamSchemeKey { get; set; }

    public Guid? OwnSchemeKey { get; set; }

    /// <summary>Units to be assessed.</summary>
    public List<Guid> OrganisationKeys { get; init; } = [];

    public Guid UnitKey { get; set; }

    public Guid? CadreKey { get; set; }

    public DateOnly? NoticeOn { get; set; }

    public string? NoticeTo { get; set; }

    public DateOnly? On { get; set; }

    public BallotWay? Way { get; set; }

    public int? PersonTimes { get; set; }

    public string? Reason { get; set; }

    /// <summary>Null for a round not yet opened.</summary>
    [BindNever, ValidateNever]
    public RoundView? Round { get; set; }

    [BindNever, ValidateNever]
    public UnitLine? Unit { get; set; }

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Cadres { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> TeamSchemes { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> OwnSchemes { get; set; } = [];

    [ValidateNever]
    public string At => $"/assessments/{Round!.Key}";

    public static IReadOnlyList<SelectListItem> Kinds => [.. AssessmentWords.Kinds.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Ways => [.. new[] { BallotWay.Manual, BallotWay.Codes }.Select(w => new SelectListItem(w.Title(), w.ToString()))];
}
