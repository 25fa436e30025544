using PartyBuilding.Core.Cadres.Resume;

namespace PartyBuilding.Core.Tests.Cadres;

public sealed class ResumeTimelineTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Stretches_that_meet_in_a_month_or_follow_it_leave_no_gap()
        => Kinds(Line(2000, 1, 2005, 6), Line(2005, 6, 2010, 3), Line(2010, 4, null)).ShouldBe("Held Held Held");

    [Fact]
    public void Missing_months_are_a_gap_of_their_length()
    {
        var spans = Of(Line(2000, 1, 2005, 6), Line(2005, 10, null));
        spans.Select(s => s.Kind).ShouldBe([ResumeSpanKind.Held, ResumeSpanKind.Gap, ResumeSpanKind.Held]);
        (spans[1].From, spans[1].Months, spans[1].To).ShouldBe((new DateOnly(2005, 7, 1), 3, new DateOnly(2005, 9, 1)));
    }

    [Fact]
    public void Months_of_two_stretches_overlap_once()
    {
        var overlap = Of(Line(2000, 1, 2005, 6), Line(2005, 3, 2008, 1), Line(2008, 1, null)).Where(s => s.Kind == ResumeSpanKind.Overlap).ShouldHaveSingleItem();
        (overlap.From, overlap.To).ShouldBe((new DateOnly(2005, 3, 1), new DateOnly(2005, 6, 1)));
    }

    [Fact]
    public void A_stretch_inside_another_overlaps_whole_and_leaves_no_gap_after_the_longer()
        => Kinds(Line(2000, 1, 2010, 6), Line(2003, 1, 2004, 1), Line(2010, 7, null)).ShouldBe("Held Overlap Held Held");

    [Fact]
    public void What_lies_within_is_no_overlap()
        => Kinds(Line(2000, 1, null), new ResumeLine(new DateOnly(2003, 1, 1), new DateOnly(2004, 1, 1), "学习", true)).ShouldBe("Held");

    [Fact]
    public void An_end_before_this_month_leaves_a_gap_to_this_day()
        => Kinds(Line(2000, 1, 2026, 9)).ShouldBe("Held Gap");

    [Fact]
    public void An_empty_resume_has_an_empty_bar() => Of().ShouldBeEmpty();

    private static string Kinds(params ResumeLine[] lines) => string.Join(' ', Of(lines).Select(s => s.Kind));

    private static IReadOnlyList<ResumeSpan> Of(params ResumeLine[] lines) => ResumeTimeline.Of(lines, Today);

    private static ResumeLine Line(int year, int month, int? toYear, int? toMonth = null)
        => new(new DateOnly(year, month, 1), toYear is { } y ? new DateOnly(y, toMonth!.Value, 1) : null, "某单位");
}
