using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Assessments;

public sealed class SchemeServiceTests : AssessmentTest
{
    [Fact]
    public async Task A_pattern_becomes_an_edition_that_can_be_edited()
    {
        var key = await AdoptAsync("annual-cadre");
        var scheme = (await SchemeAsync(key))!;
        var edited = SchemeTemplate.Of(scheme) with { Title = "2025 年领导干部考核", Groups = [new("领导", 60), new("群众", 40)] };
        await DoneAsync(SaveAsync(key, scheme.Version, edited));
        var saved = (await SchemeAsync(key))!;
        (saved.Title, saved.Groups.Count, saved.Leaves.Count()).ShouldBe(("2025 年领导干部考核", 2, 5));
    }

    [Fact]
    public async Task What_an_edition_says_makes_the_same_edition_again()
    {
        foreach (var pattern in SchemeLibrary.All)
        {
            var once = pattern.Make(Guid.CreateVersion7(), 1);
            var again = SchemeTemplate.Of(once);
            (again with { Groups = pattern.Groups, Grades = pattern.Grades, Categories = pattern.Categories }).ShouldBe(pattern);
            again.Groups.ShouldBe(pattern.Groups);
            again.Grades.ShouldBe(pattern.Grades);
            again.Categories.SelectMany(c => c.Contents).ShouldBe(pattern.Categories.SelectMany(c => c.Contents));
            again.Categories.Select(c => (c.Name, c.By)).ShouldBe(pattern.Categories.Select(c => (c.Name, c.By)));
        }

        await Task.CompletedTask;
    }

    [Fact]
    public async Task Sums_bounds_and_bands_that_do_not_fit_are_all_said_at_once()
    {
        var key = await AdoptAsync("annual-cadre");
        var scheme = (await SchemeAsync(key))!;
        var pattern = SchemeTemplate.Of(scheme);
        var wrong = pattern with
        {
            Groups = [new("领导", 60), new("群众", 50)],
            Grades = [new("优秀", 100, From: 80), new("称职", 80, From: 60, To: 85), new("不称职", null, To: 59)],
            Categories = [new("德", [new("政治态度", Least: 10, Most: 10)])],
        };
        Codes(await SaveAsync(key, scheme.Version, wrong)).ShouldBe(["SCHEME-WEIGHTS", "SCHEME-BOUNDS", "SCHEME-SHARES", "SCHEME-BANDS"]);
    }

    [Fact]
    public async Task Names_that_are_missing_or_too_long_and_numbers_that_cannot_be_are_said_too()
    {
        var key = await AdoptAsync("annual-cadre");
        var scheme = (await SchemeAsync(key))!;
        var wrong = SchemeTemplate.Of(scheme) with
        {
            Title = "", Source = new string('长', 201), Decimals = 5, Groups = [new("班子成员、中层干部", 100)], Grades = [new("优秀", 120, Quota: 101)],
            Categories = [new("", [new("政治态度")], By: "没有的类别")],
        };
        Codes(await SaveAsync(key, scheme.Version, wrong)).ShouldBe(
            ["SCHEME-MISSING", "SCHEME-LONG", "SCHEME-NUMBER", "SCHEME-CONTENT", "SCHEME-GROUPS", "SCHEME-ONLY", "SCHEME-GRADE-NUMBERS"]);
    }

    // L2780: what is assessed stands before anybody is assessed.
    [Fact]
    public async Task With_the_first_form_out_a_scheme_is_frozen_and_changes_only_as_another_edition()
    {
        var own = await AdoptAsync("annual-cadre");
        var round = await StartedAsync(null, own);
        await DoneAsync(SaveAsync(own, (await SchemeAsync(own))!.Version, SchemeTemplate.Of((await SchemeAsync(own))!)));
        await DoneAsync(PrepareAsync(round));
        var frozen = (await SchemeAsync(own))!;
        Codes(await SaveAsync(own, frozen.Version, SchemeTemplate.Of(frozen))).ShouldBe(["ASM-FROZEN"]);
        var next = Guid.CreateVersion7();
        await DoneAsync(With((SchemeService s) => s.ReviseAsync(new ReviseScheme(own, frozen.Version, next), Section())));
        ((await SchemeAsync(next))!.Edition, (await SchemeAsync(next))!.FrozenAt, (await SchemeAsync(own))!.RetiredAt is not null).ShouldBe(((short)2, null, true));
    }

    [Fact]
    public async Task A_unit_uses_schemes_and_does_not_make_them()
        => (await With((SchemeService s) => s.AdoptAsync(new AdoptScheme(Guid.CreateVersion7(), "annual-cadre"), Personnel(East)))).Kind.ShouldBe(OutcomeKind.Forbidden);

    private Task<Outcome<Guid>> SaveAsync(Guid key, int version, SchemeTemplate scheme) => With((SchemeService s) => s.SaveAsync(new SaveScheme(key, version, scheme), Section()));
}
