using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Cadres.Teams;

public sealed class StrengthTests : TeamTest
{
    [Fact]
    public async Task Approved_actual_vacant_and_over_are_told_level_by_level_and_do_not_cancel_out()
    {
        await ApprovedAsync(East, "41", 2);
        await ApprovedAsync(East, "42", 1);
        await HolderAsync(East, "局长", "41");
        await HolderAsync(East, "副局长", "42", name: "测试乙");
        await HolderAsync(East, "副局长兼督学", "42", name: "测试丙");
        var unit = (await StrengthAsync()).ShouldHaveSingleItem();
        unit.Lines.Select(l => (l.LevelCode, l.Approved, l.Actual, l.Vacant, l.Over)).ShouldBe([("41", 2, 1, 1, 0), ("42", 1, 2, 0, 1)]);
        (unit.Approved, unit.Actual, unit.Vacant, unit.Over).ShouldBe((3, 3, 1, 1));
    }

    [Fact]
    public async Task Seats_of_the_team_and_posts_below_it_are_kept_apart()
    {
        await ApprovedAsync(East, "42", 1);
        await ApprovedAsync(East, "42", 2, isInTeam: false);
        await HolderAsync(East, "调研员", "42", isInTeam: false);
        var lines = (await StrengthAsync()).Single().Lines;
        lines.Select(l => (l.IsInTeam, l.Vacant)).ShouldBe([(true, 1), (false, 1)]);
    }

    [Fact]
    public async Task Somebody_with_two_posts_in_a_unit_counts_once_and_with_posts_in_two_units_in_both()
    {
        var key = await HolderAsync(East, "局长", "41");
        await TakeAsync(await PostAsync(key, East.Name, "党工委书记", Day, order: 2) with { LevelCode = "41" });
        await TakeAsync(await PostAsync(key, West.Name, "党工委委员", Day, order: 3) with { LevelCode = "41", OrganisationKey = West.PublicId });
        (await StrengthAsync()).Select(u => (u.Organisation, u.Actual)).ShouldBe([(East.Name, 1), (West.Name, 1)]);
    }

    [Fact]
    public async Task Every_figure_is_that_of_the_day()
    {
        await ApprovedAsync(East, "42", 3, new DateOnly(2020, 1, 1));
        await ApprovedAsync(East, "42", 1, new DateOnly(2024, 1, 1));
        var key = await HolderAsync(East, "副局长", "42");
        var post = (await RecordAsync(key))!.Posts.Single();
        await With(async (CadrePostService s) => await s.EndAsync(new EndCadrePost(key, await VersionAsync(key), post.Key, new DateOnly(2025, 1, 1), null), Section()));
        async Task<(int?, int)> OnAsync(int year) => (await StrengthAsync(new DateOnly(year, 6, 1))).Single().Lines.Select(l => (l.Approved, l.Actual)).Single();
        (await OnAsync(2020)).ShouldBe((3, 0));
        (await OnAsync(2022)).ShouldBe((3, 1));
        (await OnAsync(2024)).ShouldBe((1, 1));
        (await OnAsync(2026)).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_post_stays_with_its_unit_when_the_cadre_moves_on()
    {
        var key = await HolderAsync(East, "局长", "41");
        (await With(async (Core.Cadres.CadreService s) => await s.ChangeAsync(
            new(key, await VersionAsync(key), West.PublicId, Core.Cadres.CadreManagement.District, null), Section()))).IsOk.ShouldBeTrue();
        (await StrengthAsync()).ShouldHaveSingleItem().Organisation.ShouldBe(East.Name);
    }

    [Fact]
    public async Task Without_an_approval_nothing_is_vacant_and_nothing_over()
    {
        await HolderAsync(East, "局长", "41");
        var line = (await StrengthAsync()).Single().Lines.Single();
        (line.Approved, line.Vacant, line.Over).ShouldBe((null, 0, 0));
    }

    [Fact]
    public async Task An_approval_cuts_the_one_before_and_one_in_between_ends_at_the_next()
    {
        await ApprovedAsync(East, "41", 2, new DateOnly(2020, 1, 1));
        await ApprovedAsync(East, "41", 4, new DateOnly(2024, 1, 1));
        await ApprovedAsync(East, "41", 3, new DateOnly(2022, 1, 1));
        (await RosterAsync(East))!.Approvals.OrderBy(a => a.From).Select(a => (a.Number, a.From.Year, a.Until.Year)).ShouldBe([(2, 2020, 2022), (3, 2022, 2024), (4, 2024, Recorded.Open.Year)]);
        // The same day again puts the row right.
        await ApprovedAsync(East, "41", 5, new DateOnly(2024, 1, 1));
        (await RosterAsync(East))!.Approvals.Select(a => a.Number).ShouldBe([5, 3, 2]);
        (await Read(db => db.Set<ApprovedPosts>().CountAsync(a => a.SupersededNo != Recorded.Current))).ShouldBe(3);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_is_written()
    {
        var wrong = await NewAsync(East, "xx", 1000, new DateOnly(2030, 1, 1), document: " ");
        (await ApproveAsync(wrong)).Findings.Select(f => f.Field).ShouldBe(["LevelCode", "Number", "From", "Document"], ignoreOrder: true);
        (await ApproveAsync(wrong with { Number = null, Document = new string('文', 101) })).Findings.Select(f => f.Field).ShouldContain("Document");
        (await Read(db => db.Set<ApprovedPosts>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_copy_of_the_form_changes_nothing_and_a_stale_one_is_a_conflict()
    {
        var form = await NewAsync(East, "41", 2);
        (await ApproveAsync(form)).IsOk.ShouldBeTrue();
        (await ApproveAsync(form)).IsOk.ShouldBeTrue();
        (await Read(db => db.Set<ApprovedPosts>().CountAsync())).ShouldBe(1);
        (await ApproveAsync(form with { Key = Guid.CreateVersion7(), Number = 3 })).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Only_the_district_approves_and_a_unit_sees_its_own()
    {
        var form = await NewAsync(East, "41", 2);
        (await ApproveAsync(form, Personnel(East))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await ApproveAsync(form, Personnel(West))).Kind.ShouldBe(OutcomeKind.NotFound);
        await ApproveAsync(form);
        (await RosterAsync(East, within: East)).ShouldNotBeNull();
        (await RosterAsync(East, within: West)).ShouldBeNull();
        (await StrengthAsync(within: West)).ShouldBeEmpty();
    }
}
