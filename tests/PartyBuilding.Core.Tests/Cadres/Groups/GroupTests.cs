using ClosedXML.Excel;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Tests.Cadres.Groups;

public sealed class GroupTests : CadreTest
{
    private static readonly InspectionHeadings Headings = new("配备好", "选拔好", "培养好", "使用好", "文件已传达");

    [Fact]
    public async Task Lists_and_figures_agree_by_level_and_by_unit()
    {
        await MadeAsync(East, "测试甲", "2", "01");
        await MadeAsync(East, "测试乙", "1", "11");
        await MadeAsync(West, "测试丙", "2", "11");
        var member = await World.MemberAsync(Branch, name: "测试丁", sex: "1");
        await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section());
        var summary = await With((GroupQueries q) => q.SummaryAsync(OrgScope.Of(District.Path), Clock.Today()));
        (summary.All.Total, summary.All.Women, summary.All.Minority, summary.All.NonParty).ShouldBe((4, 2, 2, 3));
        summary.Units.Select(u => (u.Name, u.Total, u.Women)).ShouldBe([(East.Name, 3, 1), (West.Name, 1, 1)]);
        foreach (var group in Enum.GetValues<CadreGroup>())
            (await ListAsync(group))!.Total.ShouldBe(summary.All.Of(group));
        (await ListAsync(CadreGroup.Women, West))!.Rows.Select(r => r.Cadre.Name).ShouldBe(["测试丙"]);
        (await With((GroupQueries q) => q.ListAsync(CadreGroup.Women, West.PublicId, OrgScope.Of(East.Path), Clock.Today(), 1))).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_missing_of_training_and_tempering_is_told()
    {
        // A1, L3274.
        var key = await MadeAsync(East, "测试甲", "2", "01");
        (await ListAsync(CadreGroup.Women))!.Rows.Single().Finding.ShouldBe("没有培训和锻炼的记录");
        await AddAsync(key, new() { ["kind"] = "1", ["place"] = "罗店镇", ["from"] = "2024-01-01", ["to"] = "2025-01-01" });
        (await ListAsync(CadreGroup.Women))!.Rows.Single().Finding.ShouldBe("1 次锻炼没有登记结果");
        var other = await MadeAsync(East, "测试乙", "2", "01");
        await AddAsync(other, new() { ["kind"] = "1", ["place"] = "罗店镇", ["from"] = "2024-01-01", ["to"] = "2025-01-01", ["result"] = "优秀" });
        (await ListAsync(CadreGroup.Women))!.Rows.Single(r => r.Cadre.Name == "测试乙").Finding.ShouldBeNull();
    }

    [Fact]
    public async Task The_workbook_holds_names_and_figures_and_is_an_event()
    {
        await MadeAsync(East, "测试甲", "2", "01");
        using var output = new MemoryStream();
        (await With((GroupWorkbook w) => w.WriteAsync(CadreGroup.Women, output, Section()))).IsOk.ShouldBeTrue();
        using var book = new XLWorkbook(output);
        book.Worksheets.Select(s => s.Name).Take(3).ShouldBe(["名单", "按层次", "按单位"]);
        (await Read(db => Task.FromResult(db.BusinessEvents.Count(e => e.Kind == "cadre.groups-exported")))).ShouldBe(1);
    }

    [Fact]
    public async Task An_inspection_names_all_four_headings_and_the_documents()
    {
        // A4, L3286-3288.
        var form = Form(East);
        (await SaveAsync(form with { Headings = Headings with { Training = " ", Documents = null } })).Findings.Select(f => f.Field).ShouldBe(["Training", "Documents"]);
        (await SaveAsync(form)).IsOk.ShouldBeTrue();
        (await SaveAsync(form)).IsOk.ShouldBeTrue();
        (await With((InspectionQueries q) => q.RecordAsync(form.Key, OrgScope.Of(West.Path), Clock.Today()))).ShouldBeNull();
        (await SaveAsync(Form(East) with { Key = Guid.CreateVersion7() }, Personnel(East))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await SaveAsync(Form(East) with { Key = Guid.CreateVersion7() }, Personnel(West))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task Its_figures_are_weighed_exactly_and_wrong_ones_refused()
    {
        var form = Form(East) with { Reserve = ReserveFigures.None with { DivisionTotal = 14, DivisionWomen = 2 } };
        await SaveAsync(form);
        (await RecordOfAsync(form.Key))!.Findings.ShouldHaveSingleItem().Message.ShouldContain("不到 20%");
        (await SaveAsync(Form(East) with { Reserve = ReserveFigures.None with { DivisionTotal = 2, DivisionWomen = 3 } })).Findings.ShouldHaveSingleItem().Field.ShouldBe("DivisionWomen");
        (await SaveAsync(Form(East) with { Reserve = ReserveFigures.None with { MinorityWomen = 1 } })).Findings.ShouldHaveSingleItem().Field.ShouldBe("MinorityWomen");
    }

    [Fact]
    public async Task A_problem_has_a_day_and_is_followed_to_its_end()
    {
        await CadreAsync();
        var form = Form(East) with { Problems = "女干部少" };
        (await SaveAsync(form)).Findings.ShouldHaveSingleItem().Field.ShouldBe("FollowUpBy");
        (await SaveAsync(form with { FollowUpBy = new DateOnly(2026, 7, 1) })).IsOk.ShouldBeTrue();
        (await ListedAsync()).Finding!.ShouldContain("2026-07-01");
        var row = (await RecordOfAsync(form.Key))!.Row;
        (await FollowAsync(new FollowInspection(form.Key, row.Version, new DateOnly(2026, 1, 1), ""))).Findings.Select(f => f.Field).ShouldBe(["Text", "On"]);
        (await FollowAsync(new FollowInspection(form.Key, row.Version, new DateOnly(2026, 7, 4), "已补充"))).IsOk.ShouldBeTrue();
        (await FollowAsync(new FollowInspection(form.Key, row.Version, new DateOnly(2026, 7, 4), "已补充"))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await ListedAsync()).Finding.ShouldBeNull();
    }

    private static SaveInspection Form(Organisation unit) => new(Guid.CreateVersion7(), null, unit.PublicId, new DateOnly(2026, 3, 1), Headings, null, null, "区妇联", ReserveFigures.None, null);

    private Task<Guid> MadeAsync(Organisation unit, string name, string sex, string ethnicity) => MadeAsync(New(unit, name) with
    {
        Person = new PersonDetails { Name = name, SexCode = sex, BirthDate = new DateOnly(1980, 3, 2), EthnicityCode = ethnicity },
    });

    private async Task<Guid> MadeAsync(RegisterCadre input)
    {
        var made = await RegisterAsync(input, Section());
        made.IsOk.ShouldBeTrue();
        return made.Value;
    }

    private async Task AddAsync(Guid cadre, Dictionary<string, string?> values)
        => (await With(async (CadreSetService s) => await s.AddAsync(new(cadre, await VersionAsync(cadre), "tempering", Guid.CreateVersion7(), values), Section()))).IsOk.ShouldBeTrue();

    private Task<GroupPage?> ListAsync(CadreGroup group, Organisation? unit = null)
        => With((GroupQueries q) => q.ListAsync(group, unit?.PublicId, OrgScope.Of(District.Path), Clock.Today(), 1));

    private Task<Outcome<Guid>> SaveAsync(SaveInspection input, CommandContext? context = null) => With((InspectionService s) => s.SaveAsync(input, context ?? Section()));

    private Task<Outcome<Guid>> FollowAsync(FollowInspection input) => With((InspectionService s) => s.FollowAsync(input, Section()));

    private Task<InspectionRecord?> RecordOfAsync(Guid key) => With((InspectionQueries q) => q.RecordAsync(key, OrgScope.Of(District.Path), Clock.Today()));

    private async Task<InspectionRow> ListedAsync() => (await With((InspectionQueries q) => q.ListAsync(OrgScope.Of(District.Path), Clock.Today()))).Single(r => r.OrganisationKey == East.PublicId);
}
