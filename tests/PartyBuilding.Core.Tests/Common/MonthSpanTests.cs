using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Tests.Common;

public sealed class MonthSpanTests
{
    [Theory]
    [InlineData(FormFrequency.Monthly, 202608, 202608, 202608, "2026年8月")]
    [InlineData(FormFrequency.Quarterly, 202608, 202607, 202609, "2026年第3季度")]
    [InlineData(FormFrequency.Quarterly, 202612, 202610, 202612, "2026年第4季度")]
    [InlineData(FormFrequency.HalfYearly, 202606, 202601, 202606, "2026年上半年")]
    [InlineData(FormFrequency.HalfYearly, 202607, 202607, 202612, "2026年下半年")]
    [InlineData(FormFrequency.Yearly, 202602, 202601, 202612, "2026年")]
    [InlineData(FormFrequency.Once, 200504, 200504, 200504, "2005年4月")]
    public void A_period_is_the_calendars_own_that_holds_the_month(FormFrequency frequency, int month, int first, int last, string title)
    {
        var span = frequency.SpanOf(new Month(month));
        (span.First.Value, span.Last.Value, span.Title).ShouldBe((first, last, title));
        span.Holds(new Month(month)).ShouldBeTrue();
    }

    [Fact]
    public void Before_it_and_a_year_before_stand_spans_of_the_same_length()
    {
        var quarter = MonthSpan.Holding(new Month(202602), 3);
        quarter.Previous.Title.ShouldBe("2025年第4季度");
        quarter.LastYear.Title.ShouldBe("2025年第1季度");
        (quarter.FirstDay, quarter.LastDay, quarter.Months).ShouldBe((new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31), 3));
        quarter.ToString().ShouldBe("2026-03");
    }

    [Fact]
    public void Months_that_are_no_quarter_are_named_by_their_ends()
        => new MonthSpan(new Month(202602), new Month(202604)).Title.ShouldBe("2026年2月至2026年4月");
}
