using ClosedXML.Excel;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Cadres.Teams;

public sealed class TeamRosterTests : TeamTest
{
    [Fact]
    public async Task The_roster_names_the_team_of_the_day_by_level_with_all_titles_of_the_unit()
    {
        await HolderAsync(East, "副局长", "42", name: "测试乙");
        var chief = await HolderAsync(East, "局长", "41");
        await TakeAsync(await PostAsync(chief, East.Name, "党工委书记", Day, order: 2) with { LevelCode = "41" });
        await HolderAsync(East, "办公室主任", "51", isInTeam: false, name: "测试丙");
        (await RosterAsync(East))!.Members.Select(m => (m.Name, m.Post)).ShouldBe([("测试甲", "局长、党工委书记"), ("测试乙", "副局长")]);
        (await RosterAsync(East, Day.AddDays(-1)))!.Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_member_is_known_by_the_books_of_the_day_and_somebody_else_by_the_party_recorded()
    {
        var member = await World.MemberAsync(Branch, name: "测试乙");
        var made = await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section());
        await TakeAsync(await PostAsync(made.Value, East.Name, "局长", Day, isMain: true) with { LevelCode = "41" });
        await HolderAsync(East, "副局长", "42");
        (await RosterAsync(East))!.Members.Select(m => (m.Name, m.IsPartyMember, m.Affiliation)).ShouldBe([("测试乙", true, "中共党员"), ("测试甲", false, null)]);
    }

    [Fact]
    public async Task Somebody_of_another_unit_is_on_the_roster_without_a_way_into_their_record()
    {
        var key = await HolderAsync(West, "局长", "41");
        await TakeAsync(await PostAsync(key, East.Name, "党工委委员", Day, order: 2) with { LevelCode = "42", OrganisationKey = East.PublicId });
        var member = (await RosterAsync(East, within: East))!.Members.ShouldHaveSingleItem();
        (member.CadreKey, member.IsElsewhereToo).ShouldBe((null, true));
        (await RosterAsync(East))!.Members.Single().CadreKey.ShouldBe(key);
    }

    [Fact]
    public async Task Describing_the_team_brings_its_rules_and_the_same_twice_is_one_row()
    {
        await HolderAsync(East, "局长", "41");
        var form = new SaveTeamProfile(East.PublicId, 0, TeamOrgan.Government, TeamWork.Comprehensive, false);
        (await DescribeAsync(form)).IsOk.ShouldBeTrue();
        (await DescribeAsync(form)).IsOk.ShouldBeTrue();
        (await DescribeAsync(form with { Organ = TeamOrgan.Party })).Kind.ShouldBe(OutcomeKind.Conflict);
        (await DescribeAsync(form with { Organ = null })).Findings.ShouldHaveSingleItem().Field.ShouldBe("Organ");
        var roster = (await RosterAsync(East))!;
        roster.Findings.Select(f => f.RuleCode).ShouldBe(["TEAM-WOMEN", "TEAM-GENERALISTS"]);
        (await DescribeAsync(form with { Seen = roster.Profile!.RecordedNo, Work = null })).IsOk.ShouldBeTrue();
        (await RosterAsync(East))!.Findings.Select(f => f.RuleCode).ShouldBe(["TEAM-WOMEN"]);
    }

    [Fact]
    public async Task The_roster_and_the_strength_go_out_as_workbooks_with_an_event_each()
    {
        await ApprovedAsync(East, "41", 2);
        var key = await HolderAsync(East, "局长", "41");
        using var output = new MemoryStream();
        (await With((TeamWorkbook w) => w.RosterAsync(East.PublicId, Clock.Today(), output, Section()))).Value.ShouldBe("班子成员名册_教育局党工委_2026-07-05.xlsx");
        using var book = new XLWorkbook(output);
        book.Worksheet(1).CellsUsed().Select(c => c.GetString()).ShouldContain("测试甲");
        using var table = new MemoryStream();
        (await With((TeamWorkbook w) => w.StrengthAsync(Clock.Today(), table, Section()))).IsOk.ShouldBeTrue();
        using var other = new MemoryStream();
        (await With((TeamWorkbook w) => w.RosterAsync(East.PublicId, Clock.Today(), other, Personnel(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await Read(db => Task.FromResult(db.BusinessEvents.Count(e => e.Kind == "team.exported")))).ShouldBe(2);
        (await With((CadreQueries q) => q.RecordAsync(key, Core.Access.OrgScope.Of(District.Path)))).ShouldNotBeNull();
    }

    private Task<Outcome<Guid>> DescribeAsync(SaveTeamProfile input) => With((TeamService s) => s.DescribeAsync(input, Section()));
}
