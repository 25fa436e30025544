using ClosedXML.Excel;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Cadres.Structure;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Tests.Cadres.Teams;

namespace PartyBuilding.Core.Tests.Cadres.Structure;

public sealed class CadreStructureTests : TeamTest
{
    [Fact]
    public async Task Every_dimension_counts_everybody_once()
    {
        await ThreeAsync();
        var report = (await ReadAsync(new StructureQuery(CadrePopulation.Everybody)))!;
        (report.Total, report.AverageAge).ShouldBe((3, 46.3m));
        report.Tables.ShouldAllBe(t => t.Total.Now == 3);
        report.Tables.Select(t => t.Row.Key).ShouldBe(["age", "sex", "ethnicity", "party", "education", "speciality", "level", "years", "unit"]);
        Figure(report, "age", "46").ShouldBe(3);
        Figure(report, "party", "cpc").ShouldBe(1);
        Figure(report, "level", "41").ShouldBe(0);
    }

    [Fact]
    public async Task The_team_leaves_out_those_below_it_and_a_unit_those_of_others()
    {
        await ThreeAsync();
        (await ReadAsync(new StructureQuery(CadrePopulation.Teams)))!.Total.ShouldBe(2);
        (await ReadAsync(new StructureQuery(CadrePopulation.Teams, West.PublicId)))!.Total.ShouldBe(1);
        (await ReadAsync(new StructureQuery(CadrePopulation.Everybody), East))!.Total.ShouldBe(2);
        (await ReadAsync(new StructureQuery(CadrePopulation.Everybody, West.PublicId), East)).ShouldBeNull();
        (await ReadAsync(new StructureQuery(CadrePopulation.Everybody, By: "xx"))).ShouldBeNull();
    }

    [Fact]
    public async Task A_figure_opens_exactly_the_people_it_counts()
    {
        await ThreeAsync();
        var query = new StructureQuery(CadrePopulation.Everybody, By: "unit");
        var report = (await ReadAsync(query))!;
        foreach (var table in report.Tables)
        {
            foreach (var (row, r) in table.Row.Categories.Select((c, i) => (c, i)))
            {
                (await PeopleAsync(query, (table.Row.Key, row.Key), null))!.Page.Total.ShouldBe((int)table.OfRow(r).Now, $"{table.Row.Key}:{row.Key}");
                foreach (var (column, c) in table.Column!.Categories.Select((x, i) => (x, i)))
                    (await PeopleAsync(query, (table.Row.Key, row.Key), column.Key))!.Page.Total.ShouldBe((int)table.Cell(r, c).Now, $"{table.Row.Key}:{row.Key}/{column.Key}");
            }
        }

        (await PeopleAsync(query, ("sex", "7"), null)).ShouldBeNull();
        (await PeopleAsync(query, ("xx", "1"), null)).ShouldBeNull();
    }

    [Fact]
    public async Task A_past_day_counts_the_posts_and_the_members_of_that_day()
    {
        await ThreeAsync();
        // Nobody held a post before the first of May 2021; without one the record's own unit counts.
        (await ReadAsync(new StructureQuery(CadrePopulation.Teams, Day: Day.AddDays(-1))))!.Total.ShouldBe(0);
        var then = (await ReadAsync(new StructureQuery(CadrePopulation.Everybody, Day: Day)))!;
        (then.Total, Figure(then, "years", "0"), Figure(then, "level", "42")).ShouldBe((3, 3, 2));
        (await ReadAsync(new StructureQuery(CadrePopulation.Everybody, Day: new DateOnly(2019, 12, 31))))!.Total.ShouldBe(0);
        Figure((await ReadAsync(new StructureQuery(CadrePopulation.Everybody)))!, "years", "5").ShouldBe(3);
    }

    [Fact]
    public async Task Somebody_of_another_unit_is_counted_in_the_team_and_their_record_does_not_open()
    {
        var key = await HolderAsync(West, "局长", "41");
        await TakeAsync(await PostAsync(key, East.Name, "委员", Day, order: 2) with { LevelCode = "42", OrganisationKey = East.PublicId });
        var people = await With((CadreStructure s) => s.PeopleAsync(new StructureQuery(CadrePopulation.Teams), null, null, 1, OrgScope.Of(East.Path)));
        people!.Page.Rows.ShouldHaveSingleItem().Key.ShouldBe(Guid.Empty);
    }

    [Fact]
    public async Task The_workbook_has_a_sheet_a_dimension_and_is_an_event()
    {
        await ThreeAsync();
        using var output = new MemoryStream();
        (await With((StructureWorkbook w) => w.WriteAsync(new StructureQuery(CadrePopulation.Everybody, By: "sex"), output, Section()))).IsOk.ShouldBeTrue();
        using var book = new XLWorkbook(output);
        book.Worksheets.Select(s => s.Name).Take(3).ShouldBe(["年龄", "民族", "政治面貌"]);
        (await Read(db => Task.FromResult(db.BusinessEvents.Count(e => e.Kind == "cadre.structure-exported")))).ShouldBe(1);
        using var other = new MemoryStream();
        (await With((StructureWorkbook w) => w.WriteAsync(new StructureQuery(CadrePopulation.Everybody, East.PublicId), other, Personnel(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    /// <summary>Two of the East, one of them below the team and a member; one of the West.</summary>
    private async Task ThreeAsync()
    {
        await HolderAsync(East, "副局长", "42");
        var member = await World.MemberAsync(Branch, name: "测试乙", birth: "1980-03-02");
        var made = await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section());
        await TakeAsync(await PostAsync(made.Value, East.Name, "科长", Day, isMain: true) with { LevelCode = "51", IsInTeam = false });
        await HolderAsync(West, "副局长", "42", name: "测试丙");
    }

    private Task<StructureReport?> ReadAsync(StructureQuery query, Organisation? within = null)
        => With((CadreStructure s) => s.ReadAsync(query, OrgScope.Of((within ?? District).Path)));

    private Task<StructurePeople?> PeopleAsync(StructureQuery query, (string, string) row, string? column)
        => With((CadreStructure s) => s.PeopleAsync(query, row, column, 1, OrgScope.Of(District.Path)));

    private static long Figure(StructureReport report, string dimension, string category)
    {
        CrossTab table = report.Tables.Single(t => t.Row.Key == dimension);
        return table.OfRow(table.Row.Categories.ToList().FindIndex(c => c.Key == category)).Now;
    }
}
