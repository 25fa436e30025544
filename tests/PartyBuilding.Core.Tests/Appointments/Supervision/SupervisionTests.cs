using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Supervision;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Tests.Appointments.Votes;

namespace PartyBuilding.Core.Tests.Appointments.Supervision;

/// <summary>选拔任用监督检查, 手册2008 L3635–L3641.</summary>
public sealed class SupervisionTests : VoteTest
{
    private static readonly DateOnly July = new(2026, 7, 2);

    // L3639.
    [Fact]
    public async Task An_untrained_team_does_not_begin()
    {
        var key = await PlannedAsync(trained: null);
        Codes(await BeginAsync(key, July)).ShouldBe(["SUPV-TRAINED"]);
        await DoneAsync(With(async (SupervisionService s) => await s.ReviseAsync(Plan(key) with { Version = await VersionOfAsync(key), TrainedOn = July.AddDays(1) }, Section())));
        Codes(await BeginAsync(key, July)).ShouldBe(["SUPV-TRAINED"]);
        await DoneAsync(BeginAsync(key, July.AddDays(1)));
    }

    // L3639: the purpose is told and the notice published before anybody is talked with.
    [Fact]
    public async Task Nobody_is_talked_with_before_the_notice()
    {
        var key = await RunningAsync();
        var input = new RecordSupervision(key, await VersionOfAsync(key), July, July, 30, 5, 1, July.AddDays(-1), "座谈");
        Codes(await With((SupervisionService s) => s.RecordAsync(input, Section()))).ShouldBe(["SUPV-NOTICE"]);
        await DoneAsync(With((SupervisionService s) => s.RecordAsync(input with { InterviewedOn = July }, Section())));
    }

    // L3641.
    [Fact]
    public async Task It_is_closed_by_feedback_and_a_special_report()
    {
        var key = await RunningAsync();
        Codes(await CloseAsync(key, null, null)).ShouldBe(["SUPV-FEEDBACK", "SUPV-REPORT"]);
        Codes(await CloseAsync(key, July, null)).ShouldBe(["SUPV-REPORT"]);
        await DoneAsync(CloseAsync(key, July, "总体较好。"));
        Codes(await CloseAsync(key, July, "总体较好。")).ShouldBe(["SUPERVISION-STATE"]);
    }

    // L3639; C7 (i) 1.
    [Fact]
    public async Task An_appointment_without_the_record_of_its_meeting_is_proposed_as_a_finding_on_procedure()
    {
        var (cadre, other) = (await CadreAsync(), await CadreAsync(name: "测试乙"));
        var meeting = await CalledAsync();
        await DoneAsync(ListAsync(meeting, other));
        await DoneAsync(AttendAsync(meeting, 12));
        await DoneAsync(IntroduceAsync(meeting));
        await DoneAsync(BeginAsync(meeting));
        await DoneAsync(CountAsync(meeting, 12, 12));
        foreach (var who in new[] { cadre, other })
            await DoneAsync(TakeAsync(await PostAsync(who, "区教育局", "副局长", July)));
        var key = await RunningAsync();
        var appointments = (await ViewAsync(key)).Appointments;
        appointments.Single(a => a.Row.Name == "测试甲").Missing.Select(m => m.RuleCode).ShouldBe(["SUPV-MINUTES", "SUPV-RECOMMENDATION", "SUPV-MATERIAL"]);
        appointments.Single(a => a.Row.Name == "测试乙").Missing.Select(m => m.RuleCode).ShouldBe(["SUPV-RECOMMENDATION", "SUPV-MATERIAL"]);
        var post = appointments.Single(a => a.Row.Name == "测试甲").Row.PostKey;
        var finding = Guid.CreateVersion7();
        await DoneAsync(With(async (SupervisionService s) => await s.FindAsync(new AddFinding(key, await VersionOfAsync(key), finding, SupervisionItem.Procedure, "没有会议记录", post, "补齐", July.AddDays(30)), Section())));
        (await ViewAsync(key)).Appointments.Single(a => a.Row.PostKey == post).IsTaken.ShouldBeTrue();
        Codes(await CorrectAsync(key, finding, July.AddDays(30))).ShouldBe(["SUPERVISION-FUTURE"]);
        await DoneAsync(CorrectAsync(key, finding, July));
        (await With((SupervisionQueries q) => q.ListAsync(OrgScope.Of(District.Path)))).Single().ShouldSatisfyAllConditions(r => r.Findings.ShouldBe(1), r => r.Open.ShouldBe(0));
    }

    // The unit that is looked at does not read what the team writes down.
    [Fact]
    public async Task The_inspected_unit_and_its_neighbours_see_no_trace()
    {
        var key = await RunningAsync();
        (await With((SupervisionQueries q) => q.FindAsync(key, OrgScope.Of(East.Path)))).ShouldBeNull();
        (await With((SupervisionService s) => s.BeginAsync(new BeginSupervision(key, 0, July, "公告栏"), Personnel(East)))).Kind.ShouldBe(OutcomeKind.NotFound);
        Codes(await With((SupervisionService s) => s.PlanAsync(Plan(Guid.CreateVersion7()) with { OrganisationKey = West.PublicId }, Section()))).ShouldBe(["SUPERVISION-BELOW"]);
    }

    private PlanSupervision Plan(Guid key) => new(
        key, 0, District.PublicId, East.PublicId, "干部选拔任用工作检查", new DateOnly(2026, 1, 1), new DateOnly(2026, 7, 31), "听汇报、评议、谈话、查阅", "组长甲\n组员乙", July);

    private async Task<Guid> PlannedAsync(DateOnly? trained)
    {
        var key = Guid.CreateVersion7();
        await DoneAsync(With((SupervisionService s) => s.PlanAsync(Plan(key) with { TrainedOn = trained }, Section())));
        return key;
    }

    private async Task<Guid> RunningAsync()
    {
        var key = await PlannedAsync(July);
        await DoneAsync(BeginAsync(key, July));
        return key;
    }

    private async Task<Outcome<Guid>> BeginAsync(Guid key, DateOnly noticed)
    {
        var input = new BeginSupervision(key, await VersionOfAsync(key), noticed, "本单位公告栏");
        return await With((SupervisionService s) => s.BeginAsync(input, Section()));
    }

    private async Task<Outcome<Guid>> CorrectAsync(Guid key, Guid finding, DateOnly on)
    {
        var input = new CorrectFinding(key, await VersionOfAsync(key), finding, on, "已补齐");
        return await With((SupervisionService s) => s.CorrectAsync(input, Section()));
    }

    private async Task<Outcome<Guid>> CloseAsync(Guid key, DateOnly? feedback, string? report)
    {
        var input = new CloseSupervision(key, await VersionOfAsync(key), feedback, report, July);
        return await With((SupervisionService s) => s.CloseAsync(input, Section()));
    }

    private async Task<SupervisionView> ViewAsync(Guid key) => (await With((SupervisionQueries q) => q.FindAsync(key, OrgScope.Of(District.Path))))!;

    private async Task<int> VersionOfAsync(Guid key) => (await ViewAsync(key)).Supervision.Version;
}
