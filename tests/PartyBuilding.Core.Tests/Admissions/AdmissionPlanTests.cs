using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions.Plans;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>The annual plan, 手册2008 L1449-1457.</summary>
public sealed class AdmissionPlanTests : AdmissionTest
{
    [Fact]
    public async Task A_plan_rests_on_three_inputs()
    {
        await SetUpAsync();
        // L1451: the number of activists left empty.
        Refused(await SaveAsync(Plan(10) with { Activists = null }), "ADM-PLAN-INPUTS");
        Refused(await SaveAsync(Plan(10) with { Policy = " " }), "ADM-PLAN-INPUTS");
        Refused(await SaveAsync(Plan(10) with { Composition = null }), "ADM-PLAN-INPUTS");
        Refused(await SaveAsync(Plan(null)), "ADM-COMPLETE");
        (await SaveAsync(Plan(10))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_plan_of_the_year_is_a_revision_that_keeps_the_first()
    {
        await SetUpAsync();
        var first = Plan(10);
        await SaveAsync(first);
        (await SaveAsync(first)).IsOk.ShouldBeTrue();
        (await SaveAsync(Plan(12))).Kind.ShouldBe(OutcomeKind.Conflict);
        // L1457: may be adjusted.
        Refused(await SaveAsync(Plan(12) with { Revision = 1 }), "ADM-PLAN-REASON");
        (await SaveAsync(Plan(12) with { Revision = 1 }, At(Committee, "积极分子增加"))).IsOk.ShouldBeTrue();
        var record = await With((PlanQueries q) => q.RecordAsync(Committee.PublicId, 2008, At(Committee).Scope));
        record!.Versions.Select(v => (v.Revision, v.Number, v.Reason)).ShouldBe([(2, 12, "积极分子增加"), (1, 10, null)]);
    }

    [Fact]
    public async Task The_plan_never_blocks_an_admission_and_the_report_shows_one_more_than_planned()
    {
        await SetUpAsync();
        // L1457: planned 10, an eleventh goes through.
        for (var i = 0; i < 10; i++)
            await World.MemberAsync(Branch, new DateOnly(2008, 2, 1), name: "新党员" + (char)('甲' + i), standing: MemberStanding.Probationary, way: PostingKind.Admitted, arrivedOn: new DateOnly(2008, 2, 1));
        await SaveAsync(Plan(10));
        var key = await OpenedAsync();
        await UpToAsync(key, Core.Admissions.Steps.AdmissionStepKind.Announcement);
        var record = await With((PlanQueries q) => q.RecordAsync(Committee.PublicId, 2008, At(Committee).Scope));
        (record!.Current!.Number, record.Admitted).ShouldBe((10, 11));
    }

    [Fact]
    public async Task What_is_below_counts_where_a_unit_has_planned_nothing_itself()
    {
        await SetUpAsync();
        await SaveAsync(Plan(3) with { OrganisationKey = Branch.PublicId });
        var second = await World.TownshipAsync(District, "乙镇党委", Founded);
        await SaveAsync(Plan(5) with { OrganisationKey = second.PublicId }, At(District));
        var (rows, _) = await With((PlanQueries q) => q.ListAsync(2008, At(District).Scope, 1));
        rows[0].Below.ShouldBe(8);
        await SaveAsync(Plan(4));
        (rows, _) = await With((PlanQueries q) => q.ListAsync(2008, At(District).Scope, 1));
        rows[0].Below.ShouldBe(9);
        rows.Single(r => r.Key == Committee.PublicId).Below.ShouldBe(3);
    }

    [Fact]
    public async Task A_plan_is_sent_up_once_and_not_by_a_branch()
    {
        await SetUpAsync();
        await SaveAsync(Plan(4));
        (await SendAsync(new SendPlan(Committee.PublicId, 2008, 1, Start))).IsOk.ShouldBeTrue();
        var record = await With((PlanQueries q) => q.RecordAsync(Committee.PublicId, 2008, At(Committee).Scope));
        (record!.Current!.SentOn, record.Versions.Count).ShouldBe((Start, 2));
        await SaveAsync(Plan(3) with { OrganisationKey = Branch.PublicId });
        (await SendAsync(new SendPlan(Branch.PublicId, 2008, 1, Start))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await With((PlanQueries q) => q.RecordAsync(Committee.PublicId, 2008, At(Branch).Scope))).ShouldBeNull();
    }

    private SavePlan Plan(int? number) => new(Guid.NewGuid(), Committee.PublicId, 2008, 0, number, "坚持标准、保证质量", 20, 100, "正式党员 95 名，预备党员 5 名");

    private Task<Outcome<Guid>> SaveAsync(SavePlan plan, CommandContext? context = null) => With((PlanService s) => s.SaveAsync(plan, context ?? At(Committee)));

    private Task<Outcome<Guid>> SendAsync(SendPlan plan) => With((PlanService s) => s.SendAsync(plan, At(Committee)));
}
