using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Ledger;

/// <summary>The yearly tables of a body (党内统计年报), all from the register.</summary>
public sealed class YearlyReturnTests : ReturnTest
{
    private const string Yearly = "std.NB-1";

    private static readonly Month Year = new(202512);

    private static readonly string[] Bands = ["age.", "joined.", "education."];

    // Field rule: closing of table 1 = total of table 2 = total of table 3 …; nobody drops out for a blank.
    [Fact]
    public async Task Every_member_stands_in_one_band_of_each_table_also_with_nothing_filled_in()
    {
        foreach (var (sex, birth, education) in new[] { ("1", "1990-01-01", "11"), ("2", "1944-12-31", "21"), ("2", "1995-01-01", "73"), ("1", "1964-12-31", null), ("1", "1965-01-01", "47") })
            await World.MemberAsync(X, sex: sex, birth: birth, education: education, joinedOn: new DateOnly(2015, 7, 1));
        await World.MemberAsync(Y, joinedOn: new DateOnly(2025, 6, 1), standing: MemberStanding.Probationary);
        await OpenYearAsync();
        var page = await PageAsync(East, Year);
        page.Cells["end"].Value.ShouldBe(6);
        foreach (var band in Bands)
            page.Form.Items.Where(i => i.Key.StartsWith(band, StringComparison.Ordinal)).Sum(i => page.Cells[i.Key].Value).ShouldBe(6, band);
        (page.Cells["full"].Value, page.Cells["probationary"].Value, page.Cells["male"].Value, page.Cells["female"].Value).ShouldBe((5, 1, 4, 2));
        (page.Cells["age.81"].Value, page.Cells["age.56-60"].Value, page.Cells["age.61-70"].Value).ShouldBe((1, 1, 2));
        (page.Cells["education.postgraduate"].Value, page.Cells["education.vocational"].Value, page.Cells["education.unknown"].Value).ShouldBe((1, 1, 1));
        page.Checks.Where(c => c.Finding.Class == CheckClass.Error).Select(c => c.Finding.Message).ShouldBeEmpty();
        page.Checks.ShouldContain(c => c.Finding.Code == "N11");
    }

    [Fact]
    public async Task Every_figure_of_the_year_opens_as_many_people_or_records()
    {
        await World.MemberAsync(X, joinedOn: new DateOnly(1970, 7, 1));
        await World.MemberAsync(X, arrivedOn: new DateOnly(2025, 5, 6));
        await World.MemberAsync(Y, joinedOn: new DateOnly(2025, 6, 1), way: PostingKind.Admitted, standing: MemberStanding.Probationary);
        await OpenYearAsync();
        var page = await PageAsync(East, Year);
        var point = LedgerPoint.Today(page.Span);
        foreach (var item in page.Form.Items.Where(i => i.Source == ItemSource.Ledger && i.Unit != ItemUnit.Fen))
        {
            var people = await With((CellQueries q) => q.PeopleAsync(item.Query!, point, East.Path, OrgScope.Everything()));
            people!.Total.ShouldBe((int)page.Cells[item.Key].Value!, item.Key);
        }

        (page.Cells["start"].Value, page.Cells["in.transfer"].Value, page.Cells["in.admitted"].Value, page.Cells["end"].Value).ShouldBe((1, 1, 1, 3));
        (page.Cells["organisation.committees"].Value, page.Cells["organisation.branches"].Value).ShouldBe((1, 2));
    }

    [Fact]
    public async Task Why_somebody_is_not_in_a_band_is_answered_with_what_the_register_says()
    {
        await World.MemberAsync(X, name: "周一", joinedOn: new DateOnly(1970, 7, 1));
        await OpenYearAsync();
        var answer = await With((WhyNot w) => w.AskAsync("member.end.joined.since", LedgerPoint.Today(FormFrequency.Yearly.SpanOf(Year)), East.Id, "周一", OrgScope.Everything(), Filer.Body));
        answer.Single().Text.ShouldBe("不符合“2012年11月8日及以后入党”；台账记录：入党日期：1970-07-01。");
    }

    // Field rule M6: opening this year = closing last year.
    [Fact]
    public async Task The_opening_is_what_last_years_return_closed_with()
    {
        await World.MemberAsync(X);
        await OpenYearAsync();
        Must(await SubmitAsync(East, Year, At(East)));
        // Recorded later, dated in the closed year: the frozen closing stays, and so does the next opening.
        await World.MemberAsync(X, arrivedOn: new DateOnly(2025, 11, 3));
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await OpenedAsync(new Month(202612), Yearly);
        var next = await PageAsync(East, new Month(202612));
        (next.Cells["start"].Value, next.Cells["end"].Value).ShouldBe((1, 2));
        next.Checks.ShouldContain(c => c.Finding.Code == "N01" && c.Finding.Message.StartsWith("年末 2 ≠ 上年末 1", StringComparison.Ordinal));
    }

    private async Task OpenYearAsync()
    {
        Clock.MoveTo(new DateOnly(2026, 1, 5));
        await OpenedAsync(Year, Yearly);
    }
}
