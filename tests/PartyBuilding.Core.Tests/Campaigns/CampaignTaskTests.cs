using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Campaigns;

public sealed class CampaignTaskTests : CampaignTest
{
    private static readonly DateOnly June = new(2026, 6, 1);

    // 通报2005 L263; C2-T5: reached by telephone, or the meeting brought home, is covered.
    [Theory]
    [InlineData(CampaignAttendance.Present)]
    [InlineData(CampaignAttendance.MadeUp)]
    [InlineData(CampaignAttendance.ByTelephone)]
    [InlineData(CampaignAttendance.AtHome)]
    public async Task Every_way_of_taking_part_is_covered(CampaignAttendance way)
    {
        await RunningAsync();
        (await TasksAsync(t => t with { Attendance = way, AttendedOn = June })).Value.ShouldBe(1);
        var total = (await CoverageAsync()).Total;
        (total.TookPart, total.Members, total.Covered, total.Branches).ShouldBe((1, 2, 1, 1));
    }

    [Fact]
    public async Task The_same_is_entered_for_everybody_selected_and_pressing_twice_changes_nothing()
    {
        await RunningAsync();
        RecordTasks Both(RecordTasks t) => t with { Attendance = CampaignAttendance.Present, AttendedOn = June };
        (await TasksAsync(Both, null, Zhang, Li)).Value.ShouldBe(2);
        (await TasksAsync(Both, null, Zhang, Li)).Value.ShouldBe(0);
        (await Read(db => db.Set<CampaignMember>().CountAsync(m => m.PersonId == Zhang.Person.Id))).ShouldBe(2);
    }

    // 通报2005 L253: one or the other, never both in the figures.
    [Fact]
    public async Task An_oral_analysis_takes_the_place_of_a_written_one()
    {
        await RunningAsync();
        await TasksAsync(t => t with { Analysis = CampaignAnalysis.Written, AnalysedOn = June });
        await TasksAsync(t => t with { Analysis = CampaignAnalysis.Oral, AnalysedOn = June });
        var total = (await CoverageAsync()).Total;
        (total.Written, total.Oral).ShouldBe((0, 1));
        await TasksAsync(t => t with { Analysis = CampaignAnalysis.None });
        (await CoverageAsync()).Total.Oral.ShouldBe(0);
    }

    // 通报2005 L263.
    [Fact]
    public async Task Feedback_comes_after_the_opinion_and_from_somebody_else()
    {
        await RunningAsync();
        await RefusedAsync(TasksAsync(t => t with { FedBackOn = June, FedBackBy = Li.Person.PublicId }), "CMP-FEEDBACK");
        await RefusedAsync(TasksAsync(t => t with { OpinionOn = June, FedBackOn = June.AddDays(-1), FedBackBy = Li.Person.PublicId }), "CMP-FEEDBACK");
        await RefusedAsync(TasksAsync(t => t with { OpinionOn = June, FedBackOn = June }), "CMP-FEEDBACK");
        await RefusedAsync(TasksAsync(t => t with { OpinionOn = June, FedBackOn = June, FedBackBy = Zhang.Person.PublicId }), "CMP-FEEDBACK");
        (await TasksAsync(t => t with { OpinionOn = June, FedBackOn = June, FedBackBy = Li.Person.PublicId })).Value.ShouldBe(1);
        await RefusedAsync(TasksAsync(t => t with { OpinionOn = June.AddDays(1) }), "CMP-FEEDBACK");
    }

    [Fact]
    public async Task The_person_who_fed_back_can_be_put_right()
    {
        await RunningAsync();
        var wang = await World.MemberAsync(A1, name: "王五");
        await PlaceAsync();
        await FedBackAsync(Zhang, Li);
        (await TasksAsync(t => t with { FedBackOn = June, FedBackBy = wang.Person.PublicId })).Value.ShouldBe(1);
        (await PlacementAsync(Zhang)).FedBackById.ShouldBe(wang.Person.Id);
    }

    [Fact]
    public async Task Days_before_the_batch_or_ahead_of_today_are_refused()
    {
        await RunningAsync();
        await RefusedAsync(TasksAsync(t => t with { OpinionOn = March.AddDays(-1) }), "CMP-TASK-DAY");
        await RefusedAsync(TasksAsync(t => t with { Attendance = CampaignAttendance.Present, AttendedOn = Clock.Today().AddDays(1) }), "CMP-TASK-DAY");
        await RefusedAsync(TasksAsync(t => t with { Attendance = CampaignAttendance.Present }), "CMP-MISSING");
        await RefusedAsync(TasksAsync(t => t), "CMP-NOTHING");
    }

    // 通报2005 L263; C2 (h): every member, fed back to the person.
    [Fact]
    public async Task A_branch_completes_only_when_everybody_has_had_the_opinion_fed_back()
    {
        await InAnalysisAsync();
        await FedBackAsync(Zhang, Li);
        var said = await RefusedAsync(CompleteAsync(Clock.Today()), "CMP-FEEDBACK-ALL");
        said.ShouldContain("李思");
        said.ShouldNotContain("张学");
        await FedBackAsync(Li, Zhang);
        await OkAsync(CompleteAsync(Clock.Today()));
        (await CoverageAsync()).Total.Done.ShouldBe(1);
    }

    [Fact]
    public async Task A_branch_does_not_complete_before_the_stage_or_the_last_feedback()
    {
        await RunningAsync();
        await FedBackAsync(Zhang, Li);
        await FedBackAsync(Li, Zhang);
        await RefusedAsync(CompleteAsync(Clock.Today()), "CMP-NOT-NOW");
        await OkAsync(StartAsync(2, May));
        await RefusedAsync(CompleteAsync(June.AddDays(-1)), "CMP-DAY");
        await OkAsync(CompleteAsync(June));
    }

    [Fact]
    public async Task Somebody_new_without_feedback_keeps_a_branch_from_completing()
    {
        await InAnalysisAsync();
        await FedBackAsync(Zhang, Li);
        await FedBackAsync(Li, Zhang);
        await World.MemberAsync(A1, name: "孙新");
        (await RefusedAsync(CompleteAsync(Clock.Today()), "CMP-FEEDBACK-ALL")).ShouldContain("孙新（还没有落实参加）");
        await PlaceAsync();
        await RefusedAsync(CompleteAsync(Clock.Today()), "CMP-FEEDBACK-ALL");
    }

    [Fact]
    public async Task A_completed_branch_is_reopened_by_an_arrival_and_with_a_reason()
    {
        await InAnalysisAsync();
        await FedBackAsync(Zhang, Li);
        await FedBackAsync(Li, Zhang);
        await OkAsync(CompleteAsync(Clock.Today()));
        await RefusedAsync(TasksAsync(t => t with { ClearOpinion = true }), "CMP-DONE");
        await RefusedAsync(CompleteAsync(null), "CMP-MISSING");
        await World.MemberAsync(A1, name: "孙新");
        await PlaceAsync();
        (await Read(db => db.Set<CampaignBranch>().Where(b => b.BranchId == A1.Id && b.SupersededNo == Recorded.Current).Select(b => b.AnalysisDoneOn).SingleAsync())).ShouldBeNull();
    }

    [Fact]
    public async Task Another_branch_and_a_reader_without_the_permission_write_nothing()
    {
        await RunningAsync();
        (await TasksAsync(t => t with { OpinionOn = June }, At(B1))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await TasksAsync(t => t with { OpinionOn = June }, At(A2))).Kind.ShouldBe(OutcomeKind.NotFound);
        var reader = At(A1) with { Actor = new Actor(null, "读者", "读者", new HashSet<string> { Permission.ViewMembers }) };
        (await TasksAsync(t => t with { OpinionOn = June }, reader)).Kind.ShouldBe(OutcomeKind.Forbidden);
        var foreign = await With((CampaignTaskService s) => s.RecordAsync(new RecordTasks(Batch, A1.PublicId, [Guid.NewGuid()]) { OpinionOn = June }, At(A1)));
        foreign.Kind.ShouldBe(OutcomeKind.NotFound);
    }
}
