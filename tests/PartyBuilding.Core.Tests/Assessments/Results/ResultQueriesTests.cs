using ClosedXML.Excel;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Assessments.Results;

public sealed class ResultQueriesTests : ResultTest
{
    [Fact]
    public async Task Results_are_compared_by_level_by_unit_and_by_year_and_the_lines_add_up()
    {
        await DecidedAsync();
        var summary = await SummaryAsync();
        summary.Query.Year.ShouldBe(2025);
        summary.Grades.ShouldBe(["称职", "基本称职"]);
        (summary.All.Total, summary.All.Undecided, summary.All.Average).ShouldBe((2, 0, 96m));
        summary.All.Counts.ShouldBe([1, 1]);
        foreach (var lines in new[] { summary.Levels, summary.Units, summary.Years.Select(y => y.Line).ToList() })
            lines.Select(l => l.Total).Sum().ShouldBe(2);
        summary.Units.Single().Name.ShouldBe(East.Name);
        summary.Years.Single().Year.ShouldBe(2025);
    }

    [Fact]
    public async Task Every_figure_opens_the_subjects_that_it_counts()
    {
        await DecidedAsync();
        var summary = await SummaryAsync();
        foreach (var line in summary.Levels.Concat(summary.Units).Append(summary.All))
        {
            for (var i = 0; i < summary.Grades.Count; i++)
                (await BehindAsync(summary, line.Cell with { Grade = summary.Grades[i] }))!.Count.ShouldBe(line.Counts[i]);
            (await BehindAsync(summary, line.Cell with { Grade = "" }))!.Count.ShouldBe(line.Undecided);
            (await BehindAsync(summary, line.Cell))!.Count.ShouldBe(line.Total);
        }
    }

    [Fact]
    public async Task What_is_not_decided_counts_apart_and_what_is_not_worked_out_counts_nowhere()
    {
        await StartedAsync(null, await AdoptAsync("annual-cadre"));
        (await SummaryAsync()).All.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Closed_subjects_without_a_grade_stand_as_undecided()
    {
        await ClosedAsync(8, 2);
        var all = (await SummaryAsync()).All;
        (all.Total, all.Undecided).ShouldBe((2, 2));
    }

    // Whose the assessing organisation is sees the result: a unit sees nothing of the district's.
    [Fact]
    public async Task A_unit_sees_no_result_of_the_district_about_its_own_people()
    {
        var people = await DecidedAsync();
        var own = OrgScope.Of(East.Path);
        (await With((ResultQueries q) => q.SummaryAsync(Cadres2025, own, Section().Today))).All.Total.ShouldBe(0);
        (await With((ResultHistory h) => h.TeamAsync(East.PublicId, own)))!.Members.ShouldBeEmpty();
        (await With((ResultHistory h) => h.PersonAsync(people[0].CadreKey!.Value, own, Section().Today)))!.Lines.ShouldBeEmpty();
        (await With((TalkQueries q) => q.DueAsync(own, new DateOnly(2026, 12, 1)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_units_key_opens_nothing()
    {
        var people = await DecidedAsync();
        var elsewhere = OrgScope.Of(West.Path);
        (await With((ResultHistory h) => h.TeamAsync(East.PublicId, elsewhere))).ShouldBeNull();
        (await With((ResultHistory h) => h.PersonAsync(people[0].CadreKey!.Value, elsewhere, Section().Today))).ShouldBeNull();
        (await With((ResultQueries q) => q.BehindAsync(Cadres2025, new ResultCell(null, East.PublicId, null), elsewhere))).ShouldBeNull();
    }

    [Fact]
    public async Task A_person_and_a_team_have_their_years()
    {
        var people = await DecidedAsync();
        var person = (await With((ResultHistory h) => h.PersonAsync(people[0].CadreKey!.Value, All, Section().Today)))!;
        person.Lines.Single().Grade.ShouldBe("称职");
        // The same result stands on the record, where the approval form reads it.
        person.Recorded.Single().ShouldBe(new RecordedResult("2025", "称职", null));
        var team = (await With((ResultHistory h) => h.TeamAsync(East.PublicId, All)))!;
        team.Years.ShouldBe([2025]);
        team.Members.Select(m => (m.Name, m.Of(2025).Single().Grade)).ShouldBe([("测试甲", "称职"), ("测试乙", "基本称职")]);
    }

    [Fact]
    public async Task The_workbook_holds_what_the_pages_show()
    {
        await DecidedAsync();
        using var content = new MemoryStream();
        var written = await With((ResultWorkbook w) => w.WriteAsync(Cadres2025, content, Section()));
        written.IsOk.ShouldBeTrue();
        using var book = new XLWorkbook(content);
        book.Worksheet("名单").CellsUsed().Select(c => c.GetString()).ShouldContain("基本称职");
        book.Worksheet("应当谈话和反馈").CellsUsed().Select(c => c.GetString()).ShouldContain("考核等次“基本称职”。");
        (await With((ResultWorkbook w) => w.WriteAsync(Cadres2025, Stream.Null, Section() with { Actor = new Actor(1, "甲", "乙", new HashSet<string>(StringComparer.Ordinal)) }))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private Task<IReadOnlyList<ResultLine>?> BehindAsync(ResultSummary summary, ResultCell cell) => With((ResultQueries q) => q.BehindAsync(summary.Query, cell, All));
}
