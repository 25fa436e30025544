using ClosedXML.Excel;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Rosters;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Tests.Cadres.Rosters;

/// <summary>Who meets what a post asks for, and the roster of them. The clock stands at 5 July 2026.</summary>
public sealed class ConditionTests : CadreTest
{
    [Fact]
    public async Task An_age_is_that_of_the_birthday_itself()
    {
        await PersonAsync("测试甲", birth: new DateOnly(1986, 7, 5));
        await PersonAsync("测试乙", birth: new DateOnly(1986, 7, 6));
        (await NamesAsync(new CadreConditions { AgeFrom = 40 })).ShouldBe(["测试甲"]);
        (await NamesAsync(new CadreConditions { AgeTo = 39 })).ShouldBe(["测试乙"]);
        (await NamesAsync(new CadreConditions { AgeFrom = 39, AgeTo = 40 })).Count.ShouldBe(2);
        (await NamesAsync(new CadreConditions { AgeFrom = 999999 })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sex_ethnicity_and_education_are_asked_of_the_person()
    {
        await PersonAsync("测试甲", change: p => p with { SexCode = "2", EthnicityCode = "11", EducationCode = "21" });
        await PersonAsync("测试乙", change: p => p with { EducationCode = "31" });
        await PersonAsync("测试丙", change: p => p with { EthnicityCode = null, EducationCode = null });
        (await NamesAsync(new CadreConditions { Sex = "2" })).ShouldBe(["测试甲"]);
        (await NamesAsync(new CadreConditions { IsMinority = true })).ShouldBe(["测试甲"]);
        (await NamesAsync(new CadreConditions { Education = EducationFloor.College })).ShouldBe(["测试甲", "测试乙"]);
        (await NamesAsync(new CadreConditions { Education = EducationFloor.Bachelor })).ShouldBe(["测试甲"]);
        (await NamesAsync(new CadreConditions { Education = EducationFloor.Graduate })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_member_is_not_outside_the_party()
    {
        await PersonAsync("测试甲");
        var member = await World.MemberAsync(Branch);
        var made = await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section());
        made.IsOk.ShouldBeTrue();
        (await NamesAsync(new CadreConditions { IsOutside = true })).ShouldBe(["测试甲"]);
    }

    [Fact]
    public async Task Years_in_a_level_are_whole_years_from_its_first_day()
    {
        await SetAsync(await PersonAsync("测试甲"), "levels", ("level", "51"), ("from", "2023-07-05"));
        await SetAsync(await PersonAsync("测试乙"), "levels", ("level", "51"), ("from", "2023-07-06"));
        (await NamesAsync(new CadreConditions { LevelYears = 3 })).ShouldBe(["测试甲"]);
        (await NamesAsync(new CadreConditions { LevelYears = 2 })).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Speciality_and_tempering_are_asked_of_the_record()
    {
        await SetAsync(await PersonAsync("测试甲"), "person", ("field", "2"));
        await SetAsync(await PersonAsync("测试乙"), "tempering", ("kind", "1"), ("place", "某街道"), ("from", "2024-01-01"));
        (await NamesAsync(new CadreConditions { Field = "2" })).ShouldBe(["测试甲"]);
        (await NamesAsync(new CadreConditions { IsTempered = true })).ShouldBe(["测试乙"]);
        (await NamesAsync(new CadreConditions { Field = "2", IsTempered = true })).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_roster_holds_those_who_meet_the_conditions_and_is_recorded()
    {
        await PersonAsync("测试甲", change: p => p with { SexCode = "2" });
        await PersonAsync("测试乙");
        using var output = new MemoryStream();
        (await RosterAsync(output, new CadreConditions { Sex = "2" }, ["birth", "name", "不认识的栏目"])).IsOk.ShouldBeTrue();
        using var book = new XLWorkbook(output);
        var head = book.Worksheets.First().RowsUsed().First(r => r.Cell(1).GetString() == "序号");
        // In the order of the roster, whatever the order of the choice.
        head.CellsUsed().Select(c => c.GetString()).ShouldBe(["序号", "姓名", "出生年月"]);
        head.RowBelow().Cell(2).GetString().ShouldBe("测试甲");
        head.RowBelow(2).Cell(2).GetString().ShouldNotBe("测试乙");
        (await Read(db => Task.FromResult(db.BusinessEvents.Count(e => e.Kind == "cadre.roster-exported")))).ShouldBe(1);
    }

    [Fact]
    public async Task A_roster_holds_nobody_of_another_unit_and_wants_the_right_to_export()
    {
        await PersonAsync("测试甲", at: East);
        await PersonAsync("测试乙", at: West);
        using var output = new MemoryStream();
        (await With((CadreRosterWorkbook w) => w.WriteAsync(new ExportRoster(new CadreFilter(), []), output, Personnel(East)))).IsOk.ShouldBeTrue();
        using var book = new XLWorkbook(output);
        book.Worksheets.First().CellsUsed().Select(c => c.GetString()).ShouldSatisfyAllConditions(c => c.ShouldContain("测试甲"), c => c.ShouldNotContain("测试乙"));
        var clerk = Section() with { Actor = new Actor(1, "甲", "", new HashSet<string> { Permission.ViewCadres }) };
        (await With((CadreRosterWorkbook w) => w.WriteAsync(new ExportRoster(new CadreFilter(), []), new MemoryStream(), clerk))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private Task<Outcome<string>> RosterAsync(Stream output, CadreConditions conditions, IReadOnlyList<string> columns)
        => With((CadreRosterWorkbook w) => w.WriteAsync(new ExportRoster(new CadreFilter(Conditions: conditions), columns), output, Section()));

    private async Task<IReadOnlyList<string>> NamesAsync(CadreConditions conditions)
        => [.. (await With((CadreQueries q) => q.ListAsync(new CadreFilter(Conditions: conditions), OrgScope.Of(District.Path), 1))).Rows.Select(r => r.Name)];

    private async Task<Guid> PersonAsync(string name, Organisation? at = null, DateOnly? birth = null, Func<PersonDetails, PersonDetails>? change = null)
    {
        var details = new PersonDetails { Name = name, SexCode = "1", BirthDate = birth ?? new DateOnly(1980, 3, 2), EthnicityCode = "01" };
        var made = await RegisterAsync(New(at ?? East, name) with { Person = change?.Invoke(details) ?? details }, Section());
        made.IsOk.ShouldBeTrue(string.Join(' ', made.Findings.Select(f => f.Message)));
        return made.Value;
    }

    private async Task SetAsync(Guid cadre, string set, params (string Field, string Value)[] values)
    {
        var input = new SaveSetRow(cadre, await VersionAsync(cadre), set, Guid.CreateVersion7(), values.ToDictionary(v => v.Field, v => (string?)v.Value));
        var saved = await With((CadreSetService s) => s.AddAsync(input, Section()));
        saved.IsOk.ShouldBeTrue(string.Join(' ', saved.Findings.Select(f => f.Message)));
    }
}
