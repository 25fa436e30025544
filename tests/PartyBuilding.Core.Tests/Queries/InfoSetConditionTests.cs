using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Queries;
using PartyBuilding.Testing;
using static PartyBuilding.Core.Queries.Conditions.ConditionOperator;

namespace PartyBuilding.Core.Tests.Queries;

/// <summary>Conditions and columns over the information sets of a record, docs/adr/0029 and 0031.</summary>
public sealed class InfoSetConditionTests : QueryTest
{
    [Fact]
    public async Task Text_code_date_and_month_are_asked_of_any_row()
    {
        await DistrictAsync();
        var two = await World.MemberAsync(Branch, name: "甲");
        await AddAsync(two, "education", ("level", "30"), ("school", "宝山大学"), ("to", "200807"));
        await AddAsync(two, "education", ("level", "10"), ("school", "交通大学"), ("to", "201106"));
        var one = await World.MemberAsync(Branch, name: "乙");
        await AddAsync(one, "education", ("level", "60"), ("school", "宝山一中"), ("to", "1999-07"));
        await AddAsync(one, "rewards", ("name", "先进个人"), ("level", "3"), ("on", "2020-07-01"));
        await World.MemberAsync(Branch, name: "无");

        (await NamesAsync(Line("education.school", Contains, "宝山"))).ShouldBe(["甲", "乙"], ignoreOrder: true);
        (await NamesAsync(Line("education.school", IsNot, "交通大学"))).ShouldBe(["乙", "无"], ignoreOrder: true);
        (await NamesAsync(Line("education.school", Empty))).ShouldBe(["无"]);
        (await NamesAsync(Line("education.level", Is, "大专及以上"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("education.to", AtMost, "2008年7月"))).ShouldBe(["甲", "乙"], ignoreOrder: true);
        (await NamesAsync(Line("education.to", MoreThan, "2008-07-15"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("education.to", Between, "200901", "201012"))).ShouldBeEmpty();
        (await NamesAsync(Line("rewards.on", AtLeast, "2020.7.1"))).ShouldBe(["乙"]);
        (await NamesAsync(Line("rewards.on", LessThan, "2020.7.1"))).ShouldBeEmpty();
        (await ReadAsync(Asking(Line("education.to", Between, "200901", "2010.12")))).Value!.Words.ShouldBe("学历学位：毕业年月在 2009-01 至 2010-12 之间");
        (await ReadAsync(Asking(Line("education.to", Is, "去年")))).Findings.ShouldHaveSingleItem().Field.ShouldBe("Groups[0].Lines[0].Value");
        (await ReadAsync(Asking(Line("education.to", Between, "2010.12", "200901")))).Findings.ShouldHaveSingleItem().Field.ShouldBe("Groups[0].Lines[0].Last");
    }

    [Fact]
    public async Task A_name_with_the_separator_in_it_is_one_choice_alone_and_among_others()
    {
        await DistrictAsync();
        var member = await World.MemberAsync(Branch, name: "甲");
        await AddAsync(member, "rewards", ("name", "先进个人"), ("level", "3"), ("on", "2020-07-01"));
        (await NamesAsync(Line("rewards.level", Is, "区县、委办局级"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("rewards.level", Is, "国家级、区县、委办局级，省部级"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("rewards.level", IsNot, "国家级、省部级"))).ShouldBe(["甲"]);
    }

    [Fact]
    public async Task Numbers_compare_as_numbers()
    {
        await DistrictAsync();
        var member = await World.MemberAsync(Branch, name: "甲");
        await AddAsync(member, "medal", ("year", "2021"), ("on", "2021-07-01"));
        (await NamesAsync(Line("medal.year", MoreThan, "999"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("medal.year", Between, "2021", "2022"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("medal.year", LessThan, "2021"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_protected_field_only_whether_it_is_there_can_be_asked()
    {
        await DistrictAsync();
        var member = await World.MemberAsync(Branch, name: "甲");
        await AddAsync(member, "contact", ("phone", "13800000000"));
        await World.MemberAsync(Branch, name: "乙");
        (await NamesAsync(Line("contact.phone", Yes))).ShouldBe(["甲"]);
        (await NamesAsync(Line("contact.phone", No))).ShouldBe(["乙"]);
        (await ReadAsync(Asking(Line("contact.phone", No)))).Value!.Words.ShouldBe("没有联系方式：手机号码");
        (await ReadAsync(Asking(Line("contact.phone", Is, "13800000000")))).Findings.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_day_of_the_past_says_that_it_is_as_known_today_and_tells_nothing_of_those_elsewhere_now()
    {
        await DistrictAsync();
        var member = await World.MemberAsync(Branch, name: "甲");
        await AddAsync(member, "contact", ("phone", "13800000000"));
        await AddAsync(member, "places", ("workplace", "某厂"));
        var second = await World.BranchAsync(Township, "丙支部");
        var version = await VersionAsync(member);
        (await With((MemberTransferService s) => s.TransferAsync(new TransferMember(member.Person.PublicId, version, second.PublicId, new(2026, 6, 10)), Department()))).IsOk.ShouldBeTrue();

        var past = new MemberQuery { AsAt = new(2026, 6, 1), Columns = ["name", "contact.phone"] };
        var asked = past with { Condition = Asking(Line("places.workplace", Is, "某厂")).Condition };
        (await ReadAsync(asked)).Value!.Words.ShouldBe("五个地点：工作单位是“某厂”（按今天的记录）");
        (await NamesAsync(asked)).ShouldBe(["甲"]);
        (await NamesAsync(asked, At(Branch))).ShouldBeEmpty();
        (await NamesAsync(past, At(Branch))).ShouldBe(["甲"]);
        (await CellsAsync(past, At(Branch))).ShouldBe(["甲", ""]);
        (await CellsAsync(past, At(District))).ShouldBe(["甲", "13800000000"]);
    }

    [Fact]
    public async Task Rows_of_a_set_are_joined_in_a_column_and_the_workbook_is_read_back_without_a_finding()
    {
        await DistrictAsync();
        var member = await World.MemberAsync(Branch, name: "甲", education: "30");
        await AddAsync(member, "education", ("level", "30"), ("school", "宝山大学"));
        await AddAsync(member, "education", ("level", "60"), ("school", "宝山一中"));
        string[] columns = ["branch", "name", "joined-on", "education", "education.school", "education.level"];
        var cells = await CellsAsync(new MemberQuery { Columns = columns }, At(District));
        cells[4].ShouldBe("宝山大学；宝山一中");
        cells[5].Split('；').Length.ShouldBe(2);

        using var file = new MemoryStream();
        (await With((QueryExport e) => e.WriteAsync(new MemberQuery { Columns = columns }, file, Department()))).IsOk.ShouldBeTrue();
        file.Position = 0;
        var sheet = ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!;
        sheet.Head.Titles.ShouldContain("学历学位：毕业院校");
        var rows = await InScope(async s =>
        {
            var found = new List<CheckedRow>();
            await foreach (var row in s.GetRequiredService<MemberSheetCheck>().CheckAsync(sheet, sheet.Head.Map, ImportWay.Opening, Department()))
                found.Add(row);
            return found;
        });
        rows.ShouldHaveSingleItem().Outcome.ShouldBe(RowOutcome.Same);
        rows[0].Findings.ShouldBeEmpty();
    }

    private Task<List<string>> CellsAsync(MemberQuery query, OrgScope scope) => InScope(async s =>
    {
        var read = (await s.GetRequiredService<QueryReader>().ReadAsync(query, scope)).Value!;
        var row = (await s.GetRequiredService<QueryRunner>().PageAsync(read, 1)).Rows.ShouldHaveSingleItem();
        return read.Columns.Select(c => c.Shown(row)).ToList();
    });

    private async Task AddAsync(WorldMember member, string set, params (string Key, string? Value)[] values)
    {
        var version = await VersionAsync(member);
        var outcome = await With((MemberSetService s) => s.AddAsync(
            new SaveSetRow(member.Person.PublicId, version, set, Guid.CreateVersion7(), values.ToDictionary(v => v.Key, v => v.Value)), Department()));
        outcome.Findings.ShouldBeEmpty();
        outcome.IsOk.ShouldBeTrue();
    }

    private Task<int> VersionAsync(WorldMember member) => Read(db => db.People.Where(p => p.Id == member.Person.Id).Select(p => p.Version).SingleAsync());
}
