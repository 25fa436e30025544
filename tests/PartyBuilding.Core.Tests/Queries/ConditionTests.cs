using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Fields;
using PartyBuilding.Testing;
using static PartyBuilding.Core.Queries.Conditions.ConditionOperator;

namespace PartyBuilding.Core.Tests.Queries;

/// <summary>Free conditions over members, field features Q1.</summary>
public sealed class ConditionTests : QueryTest
{
    // The clock stands at 2026-07-05.
    [Fact]
    public async Task Conditions_are_joined_by_all_or_any_in_groups_and_said_in_chinese()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, name: "甲", birth: "1950-01-01", education: "30");
        await World.MemberAsync(Branch, name: "乙", birth: "1950-01-01", education: "60");
        await World.MemberAsync(Branch, name: "丙", birth: "1990-01-01", education: "30", standing: MemberStanding.Probationary);
        var query = new MemberQuery
        {
            Condition = new Condition(false,
            [
                new ConditionGroup(false, [Line("standing", Is, "正式党员"), Line("age", AtLeast, "60")]),
                new ConditionGroup(true, [Line("education", Is, "大专及以上"), Line("name", Is, "乙")]),
            ]),
        };
        (await NamesAsync(query)).ShouldBe(["甲", "乙"], ignoreOrder: true);
        (await ReadAsync(query)).Value!.Words.ShouldBe("（正式党员，并且 年龄满 60 周岁），并且 （学历为大专及以上，或者 姓名是“乙”）");
        (await NamesAsync(query with { Condition = query.Condition with { Any = true } })).Count.ShouldBe(3);
        (await ReadAsync(new MemberQuery())).Value!.Words.ShouldBe("全部");
    }

    [Fact]
    public async Task Not_is_the_complement_so_that_it_includes_those_without_a_value()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, name: "有", education: "30");
        await World.MemberAsync(Branch, name: "无", education: null);
        (await NamesAsync(Line("education", IsNot, "30"))).ShouldBe(["无"]);
        (await NamesAsync(Line("education", Empty))).ShouldBe(["无"]);
        (await NamesAsync(Line("education", NotEmpty))).ShouldBe(["有"]);
        (await NamesAsync(Line("education", Is, "大专及以上、小学"))).ShouldBe(["有"]);
    }

    [Theory]
    [InlineData(AtLeast, "60", null, "整")]
    [InlineData(LessThan, "60", null, "差一天")]
    [InlineData(Is, "60", null, "整")]
    [InlineData(IsNot, "60", null, "差一天")]
    [InlineData(Between, "59", "60", "整、差一天")]
    [InlineData(MoreThan, "59", null, "整")]
    [InlineData(AtMost, "59", null, "差一天")]
    public async Task Age_counts_whole_years_to_the_day(ConditionOperator op, string value, string? last, string expected)
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, name: "整", birth: "1966-07-05");
        await World.MemberAsync(Branch, name: "差一天", birth: "1966-07-06");
        (await NamesAsync(Line("age", op, value, last))).ShouldBe(expected.Split('、'), ignoreOrder: true);
    }

    [Fact]
    public async Task Somebody_born_on_29_february_is_a_year_older_on_the_28th_as_on_the_record_page()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, name: "闰", birth: "1960-02-29");
        (await NamesAsync(Asking(Line("age", Is, "66")) with { AsAt = new(2026, 2, 28) })).ShouldBe(["闰"]);
        (await NamesAsync(Asking(Line("age", Is, "65")) with { AsAt = new(2026, 2, 27) })).ShouldBe(["闰"]);
        (await NamesAsync(Asking(Line("age", Is, "65")) with { AsAt = new(2026, 2, 28) })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Dated_states_are_asked_by_the_day()
    {
        await DistrictAsync();
        var member = await World.MemberAsync(Branch, name: "甲", partyGroup: "第一党小组");
        await World.MemberAsync(Branch, name: "乙");
        await World.FactAsync(member, PersonFactKind.Hardship, FactText.On, new(2025, 1, 1), new(2026, 1, 1));
        await World.FactAsync(member, PersonFactKind.Floating, FactText.FloatingOut, new(2026, 1, 1));
        await World.FactAsync(member, PersonFactKind.BecameFullOn, "2016-07-05", new(2016, 7, 5));
        (await NamesAsync(Line("hardship", Yes))).ShouldBeEmpty();
        (await NamesAsync(Asking(Line("hardship", Yes)) with { AsAt = new(2025, 12, 31) })).ShouldBe(["甲"]);
        (await NamesAsync(Line("hardship", No))).Count.ShouldBe(2);
        (await NamesAsync(Line("floating", Is, "流出"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("floating", Empty))).ShouldBe(["乙"]);
        (await NamesAsync(Line("party-group", StartsWith, "第一"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("party-years", Is, "10"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("became-full-on", AtMost, "2016.7.5"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("became-full-on", LessThan, "2016年7月5日"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_as_at_day_counts_who_was_where_with_which_facts()
    {
        await DistrictAsync();
        var stayed = await World.MemberAsync(Branch, name: "甲", education: "30", arrivedOn: new(2024, 3, 1), joinedOn: new(2020, 5, 1));
        await World.MemberAsync(Branch, name: "乙", arrivedOn: new(2026, 2, 1));
        var past = new MemberQuery { AsAt = new(2026, 1, 31) };
        (await NamesAsync(past)).ShouldBe(["甲"]);
        (await NamesAsync(past with { AsAt = new(2024, 2, 29) })).ShouldBeEmpty();
        await World.FactAsync(stayed, PersonFactKind.Standing, "F", new(2020, 5, 1));
        (await NamesAsync(past with { Condition = Asking(Line("standing", Is, "F"), Line("education", Is, "30")).Condition })).ShouldBe(["甲"]);
        (await ReadAsync(past with { AsAt = new(2026, 7, 6) })).Findings.Single().Field.ShouldBe("AsAt");
        (await ReadAsync(past with { AsAt = new(2026, 7, 5) })).Value!.IsPast.ShouldBeFalse();
    }

    /// <summary>Today by its cached columns and yesterday by the dated facts agree where nothing changed in between.</summary>
    [Fact]
    public async Task The_cached_and_the_dated_answer_agree_for_every_field()
    {
        await DistrictAsync();
        for (var i = 0; i < 12; i++)
        {
            await World.MemberAsync(
                i % 2 == 0 ? Branch : Other, name: "人" + (char)('甲' + i), sex: i % 3 == 0 ? "2" : "1", birth: $"19{50 + (i * 3)}-03-0{1 + (i % 9)}", ethnicity: i % 4 == 0 ? "03" : "01",
                education: i % 5 == 0 ? null : i % 2 == 0 ? "30" : "60", standing: i % 6 == 0 ? MemberStanding.Probationary : MemberStanding.Full, partyGroup: i % 2 == 0 ? "一组" : null);
        }

        ConditionLine[] lines =
        [
            Line("sex", Is, "女"), Line("ethnicity", Is, "少数民族"), Line("ethnicity", IsNot, "汉族"), Line("education", Is, "大专及以上"), Line("education", Empty),
            Line("standing", IsNot, "正式党员"), Line("birth-date", Between, "1955-01-01", "1970-12-31"), Line("age", AtLeast, "60"), Line("party-group", Empty),
            Line("branch-name", Contains, "甲"), Line("branch-kind", Is, "党支部"), Line("organisation", Under, Township.Code), Line("organisation", NotUnder, Township.Name),
            Line("organisation", Own, "甲支部"), Line("committee-post", Empty), Line("moved-in", Yes, "2019-01-01", "2020-01-01"), Line("moved-died", No),
            Line("name", NotContains, "丙"), Line("initials", StartsWith, "r"), Line("joined-on", Is, "2020-01-01"), Line("membership-years", AtLeast, "6"),
        ];
        foreach (var line in lines)
        {
            var now = await NamesAsync(line);
            (await NamesAsync(Asking(line) with { AsAt = new(2026, 7, 4) })).ShouldBe(now, line.Field);
            now.Count.ShouldBeInRange(1, 12, line.Field);
        }

        (await With((FieldCatalogue c) => c.FieldsAsync())).Select(f => f.Key).ShouldBeUnique();
    }

    [Fact]
    public async Task Movements_are_asked_by_kind_between_two_days()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, name: "甲", arrivedOn: new(2026, 3, 10));
        await World.MemberAsync(Branch, name: "乙", arrivedOn: new(2026, 4, 10), way: PostingKind.Admitted);
        (await NamesAsync(Line("moved-in", Yes, "2026-03-10", "2026-03-10"))).ShouldBe(["甲"]);
        (await NamesAsync(Line("moved-in", Yes, "2026-03-11"))).ShouldBeEmpty();
        (await NamesAsync(Line("moved-in", No))).ShouldBe(["乙"]);
        (await ReadAsync(Asking(Line("moved-in", Yes, "2026-03-10", "2026-03-31")))).Value!.Words.ShouldBe("2026-03-10 至 2026-03-31 有过转入");
    }

    [Fact]
    public async Task Those_who_have_left_are_asked_for_apart()
    {
        await DistrictAsync();
        var gone = await World.MemberAsync(Branch, name: "甲", arrivedOn: new(2026, 1, 1));
        await World.MemberAsync(Branch, name: "乙");
        (await With((MemberLeavingService l) => l.LeaveAsync(new LeaveParty(gone.Person.PublicId, gone.Spell.Version, PostingKind.Died, new(2026, 6, 1)), Department("医院证明")))).IsOk.ShouldBeTrue();
        var left = new MemberQuery { Population = QueryPopulation.Left };
        (await NamesAsync(left)).ShouldBe(["甲"]);
        (await NamesAsync(left with { Condition = Asking(Line("moved-died", Yes, "2026-06-01", "2026-06-30")).Condition })).ShouldBe(["甲"]);
        (await NamesAsync(left with { AsAt = new(2026, 5, 31) })).ShouldBeEmpty();
        (await NamesAsync(new MemberQuery { AsAt = new(2026, 5, 31) })).Count.ShouldBe(2);
        (await NamesAsync(left, At(Other))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("age", AtLeast, "六十", null, "Value")]
    [InlineData("age", Between, "60", "50", "Last")]
    [InlineData("birth-date", Is, "1960-02-30", null, "Value")]
    [InlineData("birth-date", Between, "1960-02-01", "", "Last")]
    [InlineData("sex", Is, "不详的词", null, "Value")]
    [InlineData("name", Is, " ", null, "Value")]
    [InlineData("name", AtLeast, "甲", null, "Value")]
    [InlineData("organisation", Under, "没有这个", null, "Value")]
    [InlineData("organisation", Under, "支部", null, "Value")]
    [InlineData("moved-in", Yes, "2026-03-02", "2026-03-01", "Last")]
    [InlineData("gone-field", Is, "1", null, "Value")]
    public async Task A_bad_value_is_a_finding_at_its_line(string field, ConditionOperator op, string value, string? last, string at)
    {
        await DistrictAsync();
        var finding = (await ReadAsync(Asking(Line("standing", Is, "正式党员"), Line(field, op, value, last)))).Findings.Single();
        finding.Field.ShouldBe($"Groups[0].Lines[1].{at}");
        finding.Message.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nobody_outside_the_scope_is_found_and_no_organisation_outside_it_named()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, name: "甲");
        await World.MemberAsync(Other, name: "乙");
        (await NamesAsync(new MemberQuery(), At(Township))).ShouldBe(["甲"]);
        (await NamesAsync(new MemberQuery { AsAt = new(2026, 1, 1) }, At(Township))).ShouldBe(["甲"]);
        (await ReadAsync(Asking(Line("organisation", Under, Other.Code)), At(Township))).Findings.Single().Message.ShouldContain("管理范围内没有");
    }

    [Fact]
    public async Task A_result_is_sorted_by_pinyin_organisation_or_age()
    {
        await DistrictAsync();
        await World.MemberAsync(Other, name: "王一", birth: "1950-01-01");
        await World.MemberAsync(Branch, name: "张二", birth: "1960-01-01");
        await World.MemberAsync(Branch, name: "李三", birth: "1940-01-01");
        (await NamesAsync(new MemberQuery())).ShouldBe(["李三", "王一", "张二"]);
        (await NamesAsync(new MemberQuery { Sort = QuerySort.Organisation })).ShouldBe(["李三", "张二", "王一"]);
        (await NamesAsync(new MemberQuery { Sort = QuerySort.Age })).ShouldBe(["李三", "王一", "张二"]);
    }
}
