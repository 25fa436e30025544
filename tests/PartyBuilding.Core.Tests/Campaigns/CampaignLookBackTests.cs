using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Campaigns;

public sealed class CampaignLookBackTests : CampaignTest
{
    private static readonly DateOnly June = new(2026, 6, 1);

    // 通报2005 L273.
    [Fact]
    public async Task Every_question_is_answered_and_a_no_says_what_follows()
    {
        await RunningAsync("意见是否都有回音", "措施是否都有责任人");
        (await RefusedAsync(RecordAsync([new(1, true, null)]), "CMP-LOOKBACK")).ShouldContain("第 2 个");
        (await RefusedAsync(RecordAsync([new(1, true, null), new(2, false, " ")]), "CMP-LOOKBACK")).ShouldContain("怎样补上");
        await OkAsync(RecordAsync([new(1, true, null), new(2, false, "本周内落实到人")]));
        await ConflictAsync(RecordAsync([new(1, true, null), new(2, true, null)]));
        var no = await Read(db => db.Set<LookBackAnswer>().Where(a => a.SupersededNo == Recorded.Current).MaxAsync(a => a.RecordedNo));
        await OkAsync(RecordAsync([new(1, true, null), new(2, true, null)], no));
        (await Read(db => db.Set<LookBackAnswer>().CountAsync())).ShouldBe(4);
    }

    [Fact]
    public async Task Without_questions_the_look_back_is_one_record()
    {
        await RunningAsync();
        await RefusedAsync(RecordAsync([new(0, null, null)]), "CMP-MISSING");
        await OkAsync(RecordAsync([new(0, null, "三项整改都已落实")]));
    }

    [Fact]
    public async Task Questions_stand_once_somebody_has_answered_and_there_are_six_at_most()
    {
        await RunningAsync("意见是否都有回音");
        await RefusedAsync(ChangeAsync("一", "二", "三", "四", "五", "六", "七"), "CMP-NOT-NOW");
        await OkAsync(ChangeAsync("意见是否都有回音", "措施是否都有责任人"));
        await OkAsync(RecordAsync([new(1, true, null), new(2, true, null)]));
        await RefusedAsync(ChangeAsync("换一个问题"), "CMP-QUESTIONS");
        await OkAsync(ChangeAsync("意见是否都有回音", "措施是否都有责任人"));
    }

    // 通报2005 L287.
    [Fact]
    public async Task The_steering_group_finds_and_the_branch_answers()
    {
        await RunningAsync();
        (await FindAsync(A1, At(Town))).Kind.ShouldBe(OutcomeKind.NotFound);
        await RefusedAsync(FindAsync(B1, At(District)), "CMP-CHOICE");
        var key = await OkAsync(FindAsync(A1, At(District)));
        var row = await Read(db => db.Set<SteeringFinding>().AsNoTracking().SingleAsync());
        (await AnswerAsync(key, row.RecordedNo, A2)).Kind.ShouldBe(OutcomeKind.NotFound);
        await RefusedAsync(AnswerAsync(key, row.RecordedNo, A1, " "), "CMP-MISSING");
        await OkAsync(AnswerAsync(key, row.RecordedNo, A1));
        var rows = await With((CampaignBranchQueries q) => q.FindingsAsync(row.BatchId, At(A1).Scope));
        rows.ShouldHaveSingleItem().Finding.Answer.ShouldBe("已经重开组织生活会");
        (await With((CampaignBranchQueries q) => q.FindingsAsync(row.BatchId, At(A2).Scope))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_branch_runs_no_campaign_and_only_the_organiser_leads()
    {
        await SetUpAsync();
        var input = new OpenCampaign(Guid.CreateVersion7(), A1.PublicId, "主题教育", "文件", null, null, March, []);
        await RefusedAsync(With((CampaignService s) => s.OpenAsync(input, At(A1))), "CMP-ORGANISER");
        (await With((CampaignService s) => s.OpenAsync(input with { OrganisationKey = District.PublicId }, At(Town)))).Kind.ShouldBe(OutcomeKind.NotFound);
        await RefusedAsync(With((CampaignService s) => s.OpenAsync(input with { OrganisationKey = Town.PublicId, Name = "", Basis = null }, At(Town))), "CMP-MISSING");
        (await With((CampaignStageService s) => s.StartAsync(new StartStage(Batch, 0, 1, March, null), At(Town)))).Kind.ShouldBe(OutcomeKind.NotFound);
        await RefusedAsync(With((CampaignPlacingService s) => s.PlaceAsync(Batch, At(Town))), "CMP-NOT-NOW");
        (await With((CampaignPlacingService s) => s.PlaceAsync(Batch, At(Other)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private Task<Outcome<Guid>> RecordAsync(IReadOnlyList<LookBackLine> answers, long version = 0)
        => With((LookBackService s) => s.RecordAsync(new RecordLookBack(Batch, A1.PublicId, version, June, answers), At(A1)));

    private async Task<Outcome<Guid>> ChangeAsync(params string[] questions)
    {
        var version = await Read(db => db.Set<Campaign>().Where(c => c.PublicId == Campaign).Select(c => c.Version).SingleAsync());
        return await With((CampaignService s) => s.ChangeAsync(new ChangeCampaign(Campaign, version, "主题教育", "区委〔2026〕1号", null, "市委督导组", questions), At(District)));
    }

    private Task<Outcome<Guid>> FindAsync(Organisation about, CommandContext context)
        => With((SteeringFindingService s) => s.AddAsync(
            new AddFinding(Guid.CreateVersion7(), Batch, about.PublicId, SteeringFindingKind.UnevenPush, June, "支部组织生活会开得简单"), context));

    private Task<Outcome<Guid>> AnswerAsync(Guid key, long version, Organisation by, string answer = "已经重开组织生活会")
        => With((SteeringFindingService s) => s.AnswerAsync(new AnswerFinding(key, version, Clock.Today(), answer), At(by)));

    private static async Task ConflictAsync(Task<Outcome<Guid>> work) => (await work).Kind.ShouldBe(OutcomeKind.Conflict);
}
