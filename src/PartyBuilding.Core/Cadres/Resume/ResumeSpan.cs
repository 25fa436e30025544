namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>A part of the time bar of a resume.</summary>
/// <param name="From">First month, as its first day.</param>
/// <param name="Months">Length, at least one.</param>
public sealed record ResumeSpan(ResumeSpanKind Kind, DateOnly From, int Months, string Text)
{
    /// <summary>The last month.</summary>
    public DateOnly To => From.AddMonths(Months - 1);
}
