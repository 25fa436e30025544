using PartyBuilding.Core.Cadres.Tenure;

namespace PartyBuilding.Core.Tests.Cadres.Tenure;

/// <summary>The annexes of 国务院关于渐进式延迟法定退休年龄的办法 are the oracle: birth month, age, month of retirement.</summary>
public sealed class RetirementTableTests
{
    [Theory]
    // 附表1, men of 60.
    [InlineData("1", "42", null, "1964-12-31", "2024-12", 0)]
    [InlineData("1", "42", null, "1965-01-01", "2025-02", 1)]
    [InlineData("1", "42", null, "1965-04-30", "2025-05", 1)]
    [InlineData("1", "42", null, "1965-05-01", "2025-07", 2)]
    [InlineData("1", "42", null, "1966-12-10", "2027-06", 6)]
    [InlineData("1", "42", null, "1976-08-15", "2039-07", 35)]
    [InlineData("1", "42", null, "1976-09-01", "2039-09", 36)]
    [InlineData("1", "42", null, "1990-02-01", "2053-02", 36)]
    // 附表2, women of 55.
    [InlineData("2", "52", null, "1969-12-31", "2024-12", 0)]
    [InlineData("2", "52", null, "1970-01-15", "2025-02", 1)]
    [InlineData("2", "52", null, "1970-05-15", "2025-07", 2)]
    [InlineData("2", null, null, "1981-09-01", "2039-09", 36)]
    // 附表3, women of 50.
    [InlineData("2", "61", "f50", "1975-01-31", "2025-02", 1)]
    [InlineData("2", "61", "f50", "1975-03-01", "2025-05", 2)]
    [InlineData("2", "61", "f50", "1984-10-05", "2039-09", 59)]
    [InlineData("2", "61", "f50", "1984-11-01", "2039-11", 60)]
    // 组通字〔2015〕14号: a woman at division level keeps the original age of 60.
    [InlineData("2", "42", null, "1970-01-15", "2031-05", 16)]
    [InlineData("2", "61", "f60", "1970-01-15", "2031-05", 16)]
    public void The_month_is_that_of_the_annex(string sex, string? level, string? given, string born, string month, int delay)
    {
        var date = RetirementTable.Embedded.Of(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), sex, level, given)!;
        (date.Month.ToString(), date.Delay).ShouldBe((month, delay));
    }

    [Fact]
    public void Nobody_goes_before_the_original_age_and_nobody_stays_more_than_three_years()
    {
        var date = RetirementTable.Embedded.Of(new DateOnly(1966, 12, 10), "1", "42", null)!;
        (date.Earliest.ToString(), date.Latest.ToString()).ShouldBe(("2026-12", "2030-06"));
        var late = RetirementTable.Embedded.Of(new DateOnly(1980, 1, 1), "1", "42", null)!;
        (late.Earliest.ToString(), late.Latest.ToString()).ShouldBe(("2040-01", "2046-01"));
    }

    [Fact]
    public void The_document_and_the_delay_are_in_words()
    {
        var date = RetirementTable.Embedded.Of(new DateOnly(1966, 12, 10), "1", "42", null)!;
        date.Words.ShouldBe("男，原 60 周岁，延迟 6 个月（60 岁 6 个月）");
        date.Document.ShouldContain("渐进式延迟");
        RetirementTable.Embedded.Of(new DateOnly(1960, 1, 1), "1", "42", null)!.Document.ShouldContain("国发〔1978〕104号");
    }

    [Theory]
    [InlineData(null, "1", null)]
    [InlineData("1970-01-01", null, null)]
    [InlineData("1970-01-01", "9", null)]
    [InlineData("1970-01-01", "1", "xx")]
    public void What_cannot_be_told_is_not_guessed(string? born, string? sex, string? given)
        => RetirementTable.Embedded.Of(born is null ? null : DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), sex, "42", given).ShouldBeNull();
}
