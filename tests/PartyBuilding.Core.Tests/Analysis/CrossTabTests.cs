using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Tests.Analysis;

/// <summary>Cross-tabs over members and organisations as at any day (L4571, field features Q2).</summary>
public sealed class CrossTabTests : AnalysisTest
{
    private static readonly DimensionCatalogue Catalogue = DimensionCatalogue.Embedded;

    public static TheoryData<string> MemberDimensions => [.. Catalogue.Of(AnalysisSubject.Members).Select(d => d.Key)];

    public static TheoryData<string> OrganisationDimensions => [.. Catalogue.Of(AnalysisSubject.Organisations).Select(d => d.Key)];

    [Theory]
    [MemberData(nameof(MemberDimensions))]
    public async Task Every_member_is_in_exactly_one_category_and_every_cell_lists_as_many_as_it_counts(string dimension)
    {
        await CrowdAsync();
        foreach (var day in new DateOnly?[] { null, new(2025, 12, 31) })
        {
            var total = (await NamesAsync(new MemberQuery { AsAt = day })).Count;
            foreach (var other in new[] { null, "party-years", "committee" }.Where(d => d != dimension))
            {
                var table = await TableAsync(Members(dimension, other) with { AsAt = day });
                table.Total.Now.ShouldBe(total, $"{dimension} × {other} {day}");
            }

            var query = Members(dimension, "sex") with { AsAt = day };
            if (dimension != "sex")
                await CellsAsync(query);
        }
    }

    [Theory]
    [MemberData(nameof(OrganisationDimensions))]
    public async Task Every_organisation_is_in_exactly_one_category(string dimension)
    {
        await CrowdAsync();
        foreach (var other in new[] { null, "kind", "size" }.Where(d => d != dimension))
        {
            var query = Organisations(dimension, other);
            var table = await TableAsync(query);
            table.Total.Now.ShouldBe(5, $"{dimension} × {other}");
            for (var r = 0; r < table.Row.Categories.Count; r++)
            {
                var key = table.Row.Categories[r].Key;
                var cell = (await With((CellLists l) => l.OrganisationsAsync(query, key, null, 1, At(District)))).Value!;
                ((long)cell.Total).ShouldBe(table.OfRow(r).Now);
                cell.Rows.Count.ShouldBe(cell.Total);
            }
        }
    }

    [Fact]
    public async Task Ages_and_education_are_counted_as_at_the_day()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, birth: "1990-07-06");
        var member = await World.MemberAsync(Branch, birth: "1990-07-05", education: null);
        await World.FactAsync(member, PersonFactKind.Education, "21", new(2026, 1, 1));
        (await RowsAsync(Members("age"))).ShouldBe(new Dictionary<string, long> { ["35岁及以下"] = 1, ["36至59岁"] = 1, ["60岁及以上"] = 0 }, ignoreOrder: true);
        var then = await RowsAsync(Members("education") with { AsAt = new(2025, 12, 31) });
        (then["大专以下"], then["未填"], then["大专及以上"]).ShouldBe((1, 1, 0));
        (await RowsAsync(Members("education") with { AsAt = new(2026, 1, 1) }))["大专及以上"].ShouldBe(1);
    }

    [Fact]
    public async Task The_year_before_stands_beside_with_change_and_percent()
    {
        // L4571, F5 test 1: 200 → 250 is +50, +25.0 %.
        await DistrictAsync();
        for (var i = 0; i < 5; i++)
            await World.MemberAsync(Branch, sex: "2", arrivedOn: i < 4 ? new(2024, 1, 1) : new(2026, 1, 1));
        await World.MemberAsync(Branch, sex: "1", arrivedOn: new(2026, 1, 1));
        var table = await TableAsync(Members("sex") with { Compare = true });
        table.BeforeDay.ShouldBe(new(2025, 7, 5));
        var women = table.OfRow(1);
        (women.Before, women.Now, women.ChangeText, women.RateText).ShouldBe((4, 5, "+1", "+25.0%"));
        (table.OfRow(0).ChangeText, table.OfRow(0).RateText).ShouldBe(("+1", "—"));
        (new TableChange(250, 200).ChangeText, new TableChange(250, 200).RateText).ShouldBe(("+50", "+25.0%"));
        (new TableChange(3, 7).ChangeText, new TableChange(3, 7).RateText).ShouldBe(("−4", "−57.1%"));
    }

    [Fact]
    public async Task A_filter_a_saved_condition_and_an_organisation_narrow_the_table_and_stand_in_its_words()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, sex: "2", birth: "1950-01-01", ethnicity: "03");
        await World.MemberAsync(Branch, sex: "2", birth: "1990-01-01");
        await World.MemberAsync(Other, sex: "2", birth: "1950-01-01");
        var query = Members("sex") with
        {
            Organisation = "甲支部", Filters = [new("age", "60")],
            Condition = Asking(Line("ethnicity", ConditionOperator.IsNot, "汉族")).Condition,
        };
        var table = await TableAsync(query);
        (table.Total.Now, table.Place, table.Words).ShouldBe((1, "甲支部", "在册党员：在甲支部，并且 年龄（三段）为60岁及以上，并且 民族不是汉族"));
        (await RowsAsync(Members("body"), At(Branch))).ShouldBe(new Dictionary<string, long> { ["友谊路街道党工委"] = 2 });
        (await TableAsync(Members("sex"), At(Township))).Total.Now.ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_asked_is_said_at_its_field()
    {
        await DistrictAsync();
        (await CountAsync(Members("none", "sex"))).Findings.ShouldContain(f => f.Field == "Row");
        (await CountAsync(Members("sex", "sex"))).Findings.ShouldContain(f => f.Field == "Column");
        (await CountAsync(Members("sex") with { AsAt = new(2030, 1, 1) })).Findings.ShouldContain(f => f.Field == "AsAt");
        (await CountAsync(Members("sex") with { Organisation = "乙支部" }, At(Township))).Findings.ShouldContain(f => f.Field == "Organisation");
        (await CountAsync(Members("sex") with { Filters = [new("age", "100")] })).Findings.ShouldContain(f => f.Field == "Filter");
        (await With((CellLists l) => l.MembersAsync(Members("sex"), "9", null, At(District)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task The_share_of_a_row_is_shown_against_the_figure_of_a_document_in_points()
    {
        // F5 test 3: 18 % counted, 20 % in the document: −2 points.
        await DistrictAsync();
        for (var i = 0; i < 50; i++)
            await World.MemberAsync(Branch, sex: i < 9 ? "2" : "1");
        var table = await TableAsync(Members("sex") with { Targets = [new("2", 20, "沪委组〔2005〕1号")] });
        var deviation = table.Deviations.Single();
        (deviation.Name, deviation.Share, deviation.Points, deviation.PointsText).ShouldBe(("女", 0.18m, -2m, "−2 个百分点"));
    }

    private async Task CellsAsync(AnalysisQuery query)
    {
        var table = await TableAsync(query);
        for (var r = 0; r < table.Row.Categories.Count; r++)
        {
            for (var c = 0; c < table.Columns; c++)
            {
                var (row, column) = (table.Row.Categories[r].Key, table.Column!.Categories[c].Key);
                var found = (await With((CellLists l) => l.MembersAsync(query, row, column, At(District)))).Value!;
                var page = await InScope(async s => (await Of<QueryRunner>(s).PageAsync(
                    (await Of<CellLists>(s).MembersAsync(query, row, column, At(District))).Value!, 1)).Total);
                ((long)page).ShouldBe(table.Cell(r, c).Now, found.Words);
            }
        }
    }

    private static T Of<T>(IServiceProvider services) where T : notnull => (T)services.GetService(typeof(T))!;

    // Members of many kinds, with gaps on purpose: seeded, so that a failure repeats.
    private async Task CrowdAsync()
    {
        await DistrictAsync();
        var random = new Random(20260705);
        string[] education = ["11", "21", "22", "31", "41", "61", "71", "90", "?"];
        for (var i = 0; i < 40; i++)
        {
            var born = new DateOnly(1930, 1, 1).AddDays(random.Next(28_000));
            var joined = born.AddYears(18 + random.Next(5));
            var member = await World.MemberAsync(
                i % 3 == 0 ? Other : Branch, joined, sex: random.Next(8) == 0 ? "9" : random.Next(2) == 0 ? "1" : "2", birth: born.ToString("yyyy-MM-dd"),
                ethnicity: random.Next(3) == 0 ? "11" : "01", education: random.Next(6) == 0 ? null : education[random.Next(education.Length)],
                standing: random.Next(5) == 0 ? MemberStanding.Probationary : MemberStanding.Full, arrivedOn: new DateOnly(2024, 1, 1).AddDays(random.Next(900)));
            if (random.Next(3) > 0)
                await World.FactAsync(member, PersonFactKind.BecameFullOn, joined.AddYears(1).ToString("yyyy-MM-dd"), joined.AddYears(1));
            if (random.Next(3) == 0)
                await World.FactAsync(member, PersonFactKind.Floating, random.Next(2) == 0 ? "O" : "I", new(2025, 6, 1), random.Next(2) == 0 ? new(2026, 3, 1) : null);
            if (random.Next(4) == 0)
                await World.FactAsync(member, PersonFactKind.Hardship, "1", new(2026, 1, 1));
        }
    }
}
