namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>The time bar of a resume: what was held, where months are missing, where two stretches lie over each other.</summary>
public static class ResumeTimeline
{
    /// <summary>
    /// Stretches that meet in one month, or in two that follow each other, are whole: people leave and begin in the same month.
    /// Lines of 其间 lie inside others and are left out.
    /// </summary>
    /// <param name="today">An open stretch lasts until this month.</param>
    public static IReadOnlyList<ResumeSpan> Of(IEnumerable<ResumeLine> lines, DateOnly today)
    {
        var now = new DateOnly(today.Year, today.Month, 1);
        var held = lines.Where(l => !l.IsWithin).OrderBy(l => l.From).ThenBy(l => l.To ?? now).ToList();
        var spans = new List<ResumeSpan>();
        DateOnly? last = null;
        foreach (var line in held)
        {
            var to = line.To ?? now;
            if (last is { } end && line.From > end.AddMonths(1))
                spans.Add(new ResumeSpan(ResumeSpanKind.Gap, end.AddMonths(1), Months(end.AddMonths(1), line.From.AddMonths(-1)), "没有经历"));
            if (last is { } until && line.From < until)
                spans.Add(new ResumeSpan(ResumeSpanKind.Overlap, line.From, Months(line.From, to < until ? to : until), "两段重叠"));
            spans.Add(new ResumeSpan(ResumeSpanKind.Held, line.From, Months(line.From, to), line.Text));
            last = last is { } before && before > to ? before : to;
        }

        if (last is { } ended && ended.AddMonths(1) < now)
            spans.Add(new ResumeSpan(ResumeSpanKind.Gap, ended.AddMonths(1), Months(ended.AddMonths(1), now), "没有经历"));
        return spans;
    }

    private static int Months(DateOnly from, DateOnly to) => Math.Max(1, ((to.Year - from.Year) * 12) + to.Month - from.Month + 1);
}
