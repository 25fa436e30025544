using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Campaigns;

public sealed class CampaignStageTests : CampaignTest
{
    // 通报2005 L249, L581; C1-T1.
    [Fact]
    public void From_21_March_to_18_May_are_58_days()
        => CampaignWords.Lasted(new DateOnly(2005, 3, 21), new DateOnly(2005, 5, 18)).ShouldBe("1个月27天，共58天");

    // 综述2005 L4, L10; C1-T2: more than five months.
    [Fact]
    public void From_30_June_to_5_December_are_5_months_and_5_days()
        => CampaignWords.Lasted(new DateOnly(2005, 6, 30), new DateOnly(2005, 12, 5)).ShouldBe("5个月5天，共158天");

    // C1 (h).
    [Fact]
    public async Task The_third_stage_is_not_entered_before_the_second_was_opened()
    {
        await RunningAsync();
        await RefusedAsync(StartAsync(3, May), "CMP-STAGE-ORDER");
        await OkAsync(StartAsync(2, May));
        await RefusedAsync(StartAsync(3, May.AddDays(-1)), "CMP-STAGE-ORDER");
        await OkAsync(StartAsync(3, new DateOnly(2026, 6, 30)));
    }

    // C1 (h).
    [Fact]
    public async Task A_stage_does_not_end_before_it_began_nor_tomorrow()
    {
        await RunningAsync();
        await RefusedAsync(EndAsync(1, March.AddDays(-1)), "CMP-STAGE-DAYS");
        await RefusedAsync(EndAsync(1, Clock.Today().AddDays(1)), "CMP-STAGE-DAYS");
        await OkAsync(EndAsync(1, March));
        await RefusedAsync(StartAsync(2, May, May.AddDays(-1)), "CMP-STAGE-DAYS");
        await RefusedAsync(StartAsync(2, Clock.Today().AddDays(1)), "CMP-STAGE-DAYS");
    }

    // 通报2005 L279; C1-T3.
    [Fact]
    public async Task Prolonging_a_stage_is_accepted_and_the_former_date_kept()
    {
        await InAnalysisAsync();
        await OkAsync(ProlongAsync(new DateOnly(2026, 8, 1), "面上还没有完成"));
        var head = (await With((CampaignQueries q) => q.BatchAsync(Batch, At(District).Scope)))!;
        var stage = head.Stages.Single(s => s.Stage.Number == 2);
        stage.Stage.PlannedEnd.ShouldBe(new DateOnly(2026, 8, 1));
        var delay = stage.Delays.ShouldHaveSingleItem();
        (delay.FormerEnd, delay.NewEnd, delay.Reason).ShouldBe((new DateOnly(2026, 7, 1), new DateOnly(2026, 8, 1), "面上还没有完成"));
    }

    [Theory]
    [InlineData("2026-07-01", "理由")]
    [InlineData("2026-06-01", "理由")]
    [InlineData("2026-08-01", null)]
    [InlineData(null, "理由")]
    public async Task Prolonging_moves_the_end_later_and_says_why(string? to, string? reason)
    {
        await InAnalysisAsync();
        await RefusedAsync(ProlongAsync(to is null ? null : DateOnly.Parse(to, null), reason), "CMP-STAGE-PROLONG");
    }

    // 综述2005 L16; C6-T2.
    [Fact]
    public async Task A_batch_does_not_start_while_somebody_is_placed_nowhere()
    {
        await SetUpAsync();
        (await RefusedAsync(StartAsync(1, March), "CMP-NOT-NOW")).ShouldContain("落实参加");
        await PlaceAsync();
        await World.MemberAsync(A2, name: "赵新");
        (await RefusedAsync(StartAsync(1, March), "CMP-UNPLACED")).ShouldContain("1 名");
        await PlaceAsync();
        await OkAsync(StartAsync(1, March));
    }

    // 通报2005 L263.
    [Fact]
    public async Task The_analysis_stage_ends_over_unfinished_branches_only_with_a_reason()
    {
        await InAnalysisAsync();
        await OkAsync(EndAsync(1, May));
        (await RefusedAsync(EndAsync(2, Clock.Today()), "CMP-STAGE-DONE")).ShouldContain("还有 1 个");
        var outcome = await EndAsync(2, Clock.Today(), "上级统一部署");
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        outcome.Findings.ShouldContain(f => f.RuleCode == "CMP-STAGE-DONE");
    }

    [Fact]
    public async Task The_last_stage_ends_the_batch_and_then_the_campaign_may_close()
    {
        await InAnalysisAsync();
        await RefusedAsync(CloseAsync(), "CMP-RUNNING");
        await RefusedAsync(EndAsync(2, Clock.Today(), "理由"), "CMP-NOT-NOW");
        await OkAsync(EndAsync(1, May));
        await EndAsync(2, Clock.Today(), "理由");
        await OkAsync(StartAsync(3, Clock.Today()));
        await OkAsync(EndAsync(3, Clock.Today()));
        (await Read(db => db.Set<CampaignBatch>().Where(b => b.PublicId == Batch).Select(b => b.EndedOn).SingleAsync())).ShouldBe(Clock.Today());
        await OkAsync(CloseAsync());
        await RefusedAsync(TasksAsync(t => t with { OpinionOn = May }), "CMP-CLOSED");
        await RefusedAsync(AddBatchAsync(Other), "CMP-CLOSED");
    }

    [Fact]
    public async Task A_stale_form_does_not_move_a_stage()
    {
        await RunningAsync();
        var outcome = await With((CampaignStageService s) => s.StartAsync(new StartStage(Batch, 0, 2, May, null), At(District)));
        outcome.Kind.ShouldBe(OutcomeKind.Conflict);
    }

    private async Task<Outcome<Guid>> ProlongAsync(DateOnly? to, string? reason)
    {
        var input = new ProlongStage(Batch, await VersionAsync(), 2, to);
        return await With((CampaignStageService s) => s.ProlongAsync(input, At(District, reason)));
    }

    private async Task<Outcome<Guid>> CloseAsync()
    {
        var version = await Read(db => db.Set<Campaign>().Where(c => c.PublicId == Campaign).Select(c => c.Version).SingleAsync());
        return await With((CampaignService s) => s.CloseAsync(new CloseCampaign(Campaign, version, Clock.Today()), At(District)));
    }
}
