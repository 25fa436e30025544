using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Cadres.Resume;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The resume as text, with the bar of what the rows say.</summary>
public sealed class ResumeForm
{
    public int Version { get; set; }

    public string? Text { get; set; }

    [BindNever, ValidateNever]
    public CadreHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public IReadOnlyList<ResumeLine> Lines { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<ResumeSpan> Spans { get; set; } = [];

    // Validation reads it before the record is there.
    public string At => $"{Head?.At}/resume";

    /// <summary>Months from the first stretch to this day.</summary>
    public int Months => Spans.Count == 0 ? 0 : Math.Max(1, Spans.Max(s => Offset(s) + s.Months));

    public int Offset(ResumeSpan span) => ((span.From.Year - Spans[0].From.Year) * 12) + span.From.Month - Spans[0].From.Month;
}
