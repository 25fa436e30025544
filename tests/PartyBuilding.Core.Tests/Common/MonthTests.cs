using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Common;

public sealed class MonthTests
{
    [Fact]
    public void December_is_followed_by_January() => new Month(202612).Next.Value.ShouldBe(202701);

    [Fact]
    public void February_of_a_leap_year_ends_on_the_29th() => new Month(202402).LastDay.ShouldBe(new DateOnly(2024, 2, 29));

    [Theory]
    [InlineData("2026-10", true)]
    [InlineData("2026-13", false)]
    [InlineData("202610", false)]
    [InlineData(null, false)]
    public void Only_year_dash_month_is_read(string? text, bool ok) => Month.TryParse(text, out _).ShouldBe(ok);
}
