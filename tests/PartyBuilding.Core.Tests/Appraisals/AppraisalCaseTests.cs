using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Appraisals;

/// <summary>A round from end to end: batches, people who leave, figures, and what comes after closing.</summary>
public sealed class AppraisalCaseTests : AppraisalTest
{
    // No ratio is stated for excellent: everybody may be.
    [Fact]
    public async Task One_result_and_comment_goes_to_all_and_the_exceptions_are_changed_one_by_one()
    {
        await SetUpAsync(5);
        var key = await InStageAsync(AppraisalStage.Examination);
        Ok(await ResultAsync(key, "10"));
        Ok(await ResultAsync(key, "20", ["张三一"], comment: "组织观念有待加强。"));
        var lines = (await RecordAsync(key)).Lines;
        lines.Count(l => l.ResultCode == "10").ShouldBe(4);
        lines.Single(l => l.ResultCode == "20").Comment.ShouldBe("组织观念有待加强。");
    }

    [Fact]
    public async Task A_comment_that_changes_takes_the_feedback_back()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Examination);
        Ok(await ResultAsync(key, "20"));
        Ok(await FeedbackAsync(key));
        Ok(await ResultAsync(key, "20"));
        (await RecordAsync(key)).ToldTo.ShouldBe(3);
        Ok(await ResultAsync(key, "10", ["张三一"]));
        (await RecordAsync(key)).Lines.Where(l => l.FeedbackOn is null).Select(l => l.Name).ShouldBe(["张三一"]);
    }

    [Fact]
    public async Task Closing_counts_on_its_day_and_a_correction_made_good_on_its_own()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "10"));
        Ok(await ResultAsync(key, "30", ["张三一"], "三次无故不参加组织生活"));
        Ok(await FeedbackAsync(key));
        Ok(await HandleAsync(key, HandlingKind.Education, new(2026, 6, 22)));
        Ok(await HandleAsync(key, HandlingKind.Correction, new(2026, 6, 23), new(2026, 9, 1)));
        Ok(await FileAsync(key, "张三二", "张三三"));
        Ok(await CloseAsync(key));
        var closing = (await CountsAsync()).Single();
        (closing.On, closing.Due, closing.Appraised, closing.Excellent, closing.BasicallyUnqualified, closing.Corrected)
            .ShouldBe((new(2026, 6, 30), 3, 3, 2, 1, 0));

        Clock.MoveTo(new(2026, 8, 20));
        var record = await RecordAsync(key);
        var correction = record.Handlings.Single(h => h.Kind == HandlingKind.Correction).Key;
        Ok(await With((AppraisalHandlingService s) => s.ConcludeAsync(
            new ConcludeCorrection(key, record.Version, correction, CorrectionOutcome.Corrected, new(2026, 8, 20), "按时参加组织生活"), At(Branch))));
        var corrected = (await CountsAsync()).Last();
        (corrected.On, corrected.Due, corrected.Corrected).ShouldBe((new(2026, 8, 20), 0, 1));
    }

    [Fact]
    public async Task Somebody_who_left_during_the_round_is_listed_apart_when_it_closes()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        var gone = People[2];
        Ok(await ResultAsync(key, "20", [People[0].Person.Name, People[1].Person.Name]));
        Ok(await FeedbackAsync(key, [People[0].Person.Name, People[1].Person.Name]));
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            (await db.MembershipSpells.SingleAsync(x => x.Id == gone.Spell.Id)).BranchId = Other.Id;
            await db.SaveChangesAsync();
        });
        Ok(await CloseAsync(key));
        (await RecordAsync(key)).Lines.Single(l => l.Name == gone.Person.Name).Place.ShouldBe(EntryPlace.Left);
        (await CountsAsync()).Single().Due.ShouldBe(2);
    }

    [Fact]
    public async Task Listing_apart_asks_for_the_reason_and_takes_nobody_with_a_comment()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "20", ["张三一"]));
        Refused(await PlaceAsync(key, "张三二", null), "APR-PLACE-NOTE");
        Refused(await PlaceAsync(key, "张三一", "长期住院"), "APR-PLACE-RESULT");
        var name = People[1].Person.Name;
        Ok(await PlaceAsync(key, name, "长期住院"));
        (await RecordAsync(key)).Due.ShouldBe(2);
    }

    [Fact]
    public async Task A_closed_round_is_reopened_only_from_above_and_its_figures_no_longer_hold()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "20"));
        Ok(await FeedbackAsync(key));
        Ok(await CloseAsync(key));
        Refused(await ResultAsync(key, "10"), "APR-STATE");
        var act = new AppraisalAct(key, (await RecordAsync(key)).Version);
        (await With((AppraisalClosingService s) => s.ReopenAsync(act, At(Branch, "填错")))).Kind.ShouldBe(OutcomeKind.Forbidden);
        Ok(await With((AppraisalClosingService s) => s.ReopenAsync(act, At(Street, "填错"))));
        (await CountsAsync()).ShouldAllBe(c => c.SupersededNo != Recorded.Current);
        Ok(await CloseAsync(key));
        (await CountsAsync()).Count(c => c.SupersededNo == Recorded.Current).ShouldBe(1);
    }

    [Fact]
    public async Task A_closed_round_shows_the_result_on_the_members_record()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "20"));
        Ok(await FeedbackAsync(key));
        (await PanelAsync()).Result.ShouldBeNull();
        Ok(await CloseAsync(key));
        (await PanelAsync()).ShouldSatisfyAllConditions(m => m.Result.ShouldBe("合格"), m => m.Year.ShouldBe(2026));
    }

    private async Task<MemberAppraisal> PanelAsync()
        => (await With((AppraisalQueries q) => q.OfPersonAsync(People[0].Person.PublicId, At(Branch).Scope))).Single();

    private async Task<Outcome<Guid>> PlaceAsync(Guid key, string name, string? note)
    {
        var record = await RecordAsync(key);
        return await With((AppraisalEntryService s) => s.PlaceAsync(
            new PlaceEntries(key, record.Version, Keys(record, [name]), EntryPlace.Excused, note), At(Branch)));
    }
}
