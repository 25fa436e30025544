using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>One step as it is typed. Field names are those of the command; which of them are shown, the step says.</summary>
public sealed class AdmissionStepForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int Version { get; set; }

    public DateOnly? Day { get; set; }

    public DateOnly? SecondDay { get; set; }

    public int? Period { get; set; }

    public AdmissionVerdict? Verdict { get; set; }

    public string? By { get; set; }

    public string? Text { get; set; }

    public string? Inside { get; set; }

    public string? Outside { get; set; }

    public string? Paper { get; set; }

    public string? FormNumber { get; set; }

    public int? Hours { get; set; }

    public int? Due { get; set; }

    public int? Attended { get; set; }

    public int? VotesFor { get; set; }

    public int? VotesAgainst { get; set; }

    public int? VotesAbstained { get; set; }

    public int? Choice { get; set; }

    public List<int> Ticks { get; set; } = [];

    public List<AdmissionPersonForm> People { get; set; } = [];

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public StepDefinition Step { get; set; } = null!;

    [BindNever, ValidateNever]
    public AdmissionRecord Record { get; set; } = null!;

    public IReadOnlyList<SelectListItem> Members { get; set; } = [];

    public IReadOnlyList<SelectListItem> Groups { get; set; } = [];

    /// <summary>Whether the reader may take the step now.</summary>
    public bool IsOpen { get; set; }

    public TakeStep ToCommand(Guid id) => new()
    {
        CaseKey = id, Key = SubmissionId, Version = Version, Kind = Step.Kind, Day = Day!.Value, SecondDay = SecondDay, Period = Period,
        Verdict = Verdict ?? AdmissionVerdict.None, By = By, Text = Text, Inside = Inside, Outside = Outside, Paper = Paper, FormNumber = FormNumber, Hours = Hours,
        Due = Due, Attended = Attended, VotesFor = VotesFor, VotesAgainst = VotesAgainst, VotesAbstained = VotesAbstained, Choice = Choice, Ticks = Ticks,
        People = [.. People.Where(p => p.Key is not null).Select(p => new NamedPerson(p.Key!.Value, p.IsInvited, p.Opinion, p.Strengths, p.Weaknesses))],
    };
}
