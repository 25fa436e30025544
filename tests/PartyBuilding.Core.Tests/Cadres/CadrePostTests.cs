using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Cadres;

public sealed class CadrePostTests : CadreTest
{
    private static readonly DateOnly Day = new(2021, 5, 1);

    [Fact]
    public async Task The_post_text_names_each_unit_once_with_the_main_post_first()
    {
        var key = await CadreAsync();
        await TakeAsync(await PostAsync(key, "宝山区教育学院", "院长", Day, shortUnit: "区教育学院", order: 3));
        await TakeAsync(await PostAsync(key, "宝山区教育局", "局长", Day, shortUnit: "区教育局", order: 2));
        await TakeAsync(await PostAsync(key, "宝山区教育局", "党工委书记", Day, isMain: true, shortUnit: "区教育局", order: 1));
        (await RecordAsync(key))!.PostText.ShouldBe("区教育局党工委书记、局长，区教育学院院长");
    }

    [Fact]
    public async Task A_post_given_up_leaves_the_text_and_stays_in_the_record()
    {
        var key = await CadreAsync();
        var post = await PostAsync(key, "教育局", "副局长", Day);
        await TakeAsync(post);
        var end = new EndCadrePost(key, await VersionAsync(key), post.PostKey, new DateOnly(2026, 6, 30), "区委〔2026〕8号");
        (await With((CadrePostService s) => s.EndAsync(end, Section()))).IsOk.ShouldBeTrue();
        var record = (await RecordAsync(key))!;
        record.PostText.ShouldBeNull();
        (record.Posts.Single().Until, record.Posts.Single().RemovalDocument).ShouldBe((new DateOnly(2026, 6, 30), "区委〔2026〕8号"));
        // Nothing is deleted: what was known before can still be asked.
        (await Read(db => db.Set<CadrePost>().CountAsync(p => p.SupersededNo != Recorded.Current && p.ValidTo == Recorded.Open))).ShouldBe(1);
    }

    [Fact]
    public async Task A_text_written_by_hand_stays_until_it_is_emptied()
    {
        var key = await CadreAsync();
        await TakeAsync(await PostAsync(key, "教育局", "副局长", Day));
        var change = new ChangeCadre(key, await VersionAsync(key), East.PublicId, CadreManagement.District, "区教育局副局长（正处级）");
        await With((CadreService s) => s.ChangeAsync(change, Section()));
        await TakeAsync(await PostAsync(key, "教育学院", "院长", Day));
        (await RecordAsync(key))!.PostText.ShouldBe("区教育局副局长（正处级）");
        await With((CadreService s) => s.ChangeAsync(change with { Version = change.Version + 2, PostText = " " }, Section()));
        (await RecordAsync(key))!.PostText.ShouldBe("教育局副局长，教育学院院长");
    }

    [Fact]
    public async Task Every_fault_is_told_at_its_field()
    {
        var key = await CadreAsync();
        var wrong = await PostAsync(key, "", "", new DateOnly(2030, 1, 1)) with { LevelCode = "xx", Document = new string('文', 61), Until = new DateOnly(2029, 1, 1) };
        (await TakeAsync(wrong)).Findings.Select(f => f.Field).Distinct().ShouldBe(["Unit", "Title", "Document", "LevelCode", "From", "Until"], ignoreOrder: true);
        (await RecordAsync(key))!.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_post_twice_at_one_time_is_refused_and_one_after_the_other_is_not()
    {
        var key = await CadreAsync();
        var first = await PostAsync(key, "教育局", "副局长", Day) with { Until = new DateOnly(2023, 1, 1) };
        await TakeAsync(first);
        (await TakeAsync(await PostAsync(key, "教育局", "副局长", new DateOnly(2022, 1, 1)))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("CADRE-POST-TWICE");
        (await TakeAsync(await PostAsync(key, "教育局", "副局长", new DateOnly(2023, 1, 1)))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_copy_of_the_form_adds_no_post()
    {
        var key = await CadreAsync();
        var post = await PostAsync(key, "教育局", "副局长", Day);
        (await TakeAsync(post)).IsOk.ShouldBeTrue();
        (await TakeAsync(post)).IsOk.ShouldBeTrue();
        (await RecordAsync(key))!.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Posts_of_a_cadre_the_district_manages_are_not_the_units_to_write()
    {
        var key = await CadreAsync();
        (await TakeAsync(await PostAsync(key, "教育局", "副局长", Day), Personnel(East))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }
}
