using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Annual;

namespace PartyBuilding.Core.Tests.Returns.Annual;

/// <summary>期初 = 上年期末: the opening of a year is what the frozen year before closed with.</summary>
public sealed class AnnualOpeningTests : AnnualTest
{
    [Fact]
    public async Task An_opening_that_differs_from_last_years_frozen_closing_is_refused()
    {
        await World.MemberAsync(X);
        Clock.MoveTo(new DateOnly(2026, 1, 5));
        await ComputedAsync(year: 2025);
        await SettledAsync(East, AnnualForms.LastOf(2025));
        await SettledAsync(West, AnnualForms.LastOf(2025));
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        Must(await SaveAsync(East, Last, "start", 2, "去年漏报一人"));
        var refused = await SubmitAsync(East, Last);
        refused.Findings.ShouldContain(f => f.RuleCode == "N02" && f.Message == "上年末 2 ≠ 上年年报的年末 1");
        var check = (await YearAsync()).Checks.Single(c => c.Kind == AnnualCheckKind.LastYear && c.Form.Definition.Code == Yearly);
        check.Errors.ShouldBe(1);
        Must(await SaveAsync(East, Last, "start", 1));
        await SettledAsync(East, Last);
    }

    [Fact]
    public async Task A_first_year_without_a_predecessor_opens_with_the_register_and_is_accepted()
    {
        await World.MemberAsync(X);
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        (await FigureAsync(East, Last, "start")).ShouldBe(1);
        (await PageAsync(East, Last)).Checks.ShouldNotContain(c => c.Finding.Code == "N02");
        await SettledAsync(East, Last);
    }
}
