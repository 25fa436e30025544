using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Web.Features.Assessments.Subjects;

/// <summary>Whatever is entered about one subject; each step reads its own fields.</summary>
public sealed class SubjectForm
{
    private const int BlankFaults = 3;

    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public Guid? GroupKey { get; set; }

    public int? Rater { get; set; }

    /// <summary>By key of the indicator.</summary>
    public Dictionary<Guid, decimal?> Points { get; init; } = [];

    public List<FaultRow> Faults { get; init; } = [];

    public decimal? Figure { get; set; }

    public string? Evidence { get; set; }

    public Guid? GradeKey { get; set; }

    public string? Conclusion { get; set; }

    public string? Duties { get; set; }

    public DateOnly? On { get; set; }

    public string? At { get; set; }

    public string? By { get; set; }

    public string? Opinion { get; set; }

    public string? Text { get; set; }

    public string? With { get; set; }

    public string? Content { get; set; }

    public string? Problem { get; set; }

    public string? Measure { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? DoneOn { get; set; }

    public DateOnly? LookedBackOn { get; set; }

    public string? Result { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public SubjectView View { get; set; } = null!;

    [BindNever, ValidateNever]
    public Indicator? Indicator { get; set; }

    [BindNever, ValidateNever]
    public Rectification? Rectification { get; set; }

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [ValidateNever]
    public string Address => $"/assessments/subjects/{View.Subject.Key}";

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Groups => [.. View.Scheme.Groups.OrderBy(g => g.Order).Select(g => new SelectListItem(g.Name, g.Key.ToString()))];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Grades => [.. View.Scheme.Grades.OrderBy(g => g.Order).Select(g => new SelectListItem(g.Name, g.Key.ToString()))];

    [BindNever, ValidateNever]
    public IReadOnlyList<Indicator> Scored => [.. View.Scheme.Leaves.Where(l => l.Method == IndicatorMethod.Score)];

    public void Take(DateOnly today)
    {
        var subject = View.Subject;
        (Version, On, DoneOn) = (subject.Version, today, today);
        (GradeKey, Conclusion, Duties, At) = (subject.GradeKey ?? View.Working.Grade, subject.Conclusion, subject.Duties, subject.DecidedAt);
        if (subject.AdmonishedOn is { } admonished)
            (On, By, Text) = (admonished, subject.AdmonishedBy, subject.Admonition);
        Rater = 1 + subject.Ratings.Select(r => (int)r.Rater).DefaultIfEmpty().Max();
        if (Indicator is { } indicator)
        {
            Faults.AddRange(subject.Faults.Where(f => f.IndicatorKey == indicator.Key).Select(f => new FaultRow { Points = f.Points, Why = f.Why }));
            (Figure, Evidence) = (subject.Figures.Find(f => f.IndicatorKey == indicator.Key)?.Figure, subject.Figures.Find(f => f.IndicatorKey == indicator.Key)?.Evidence);
        }

        if (Rectification is { } item)
            (DoneOn, LookedBackOn, Result) = (item.DoneOn ?? today, item.LookedBackOn, item.LookedBack);
        Faults.AddRange(Enumerable.Range(0, BlankFaults).Select(_ => new FaultRow()));
    }
}
