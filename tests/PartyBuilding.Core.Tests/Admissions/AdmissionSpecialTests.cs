using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>Special admissions, 手册2008 L1535-1547, and cases whose branch goes away.</summary>
public sealed class AdmissionSpecialTests : AdmissionTest
{
    [Fact]
    public async Task Posthumous_recognition_needs_the_five_criteria_and_four_decisions_in_order()
    {
        await SetUpAsync();
        var form = Apply("1950-01-01") with { Route = AdmissionRoute.Posthumous };
        // L1539: no lifetime request.
        Refused(await OpenAsync(form with { Ticks = [0, 1, 2, 3] }), "ADM-POSTHUMOUS-CRITERIA");
        var key = await OpenedAsync(form with { Text = "事迹" });
        await TakeAsync(key, AdmissionStepKind.UnitDecision, Start.AddDays(1));
        Refused(await TryAsync(key, AdmissionStepKind.MunicipalApproval, Start.AddDays(2)), "ADM-ORDER");
        // The unit's own committee approves nothing.
        (await TryAsync(key, AdmissionStepKind.HigherExamination, Start.AddDays(2), context: At(Committee))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await TakeAsync(key, AdmissionStepKind.HigherExamination, Start.AddDays(2));
        await TakeAsync(key, AdmissionStepKind.MunicipalReview, Start.AddDays(3));
        (await CaseAsync(key)).IsOpen.ShouldBeTrue();
        await TakeAsync(key, AdmissionStepKind.MunicipalApproval, Start.AddDays(4));
        var found = await CaseAsync(key);
        (found.Outcome, found.SpellId).ShouldBe((AdmissionOutcome.Recognised, null));
    }

    [Fact]
    public async Task An_ordinary_member_of_a_democratic_party_takes_the_ordinary_way()
    {
        await SetUpAsync();
        // L1543.
        var key = await OpenedAsync(Apply() with { Category = AdmissionCategory.DemocraticMember });
        await UpToAsync(key, AdmissionStepKind.Announcement);
        (await CaseAsync(key)).Stage.ShouldBe(AdmissionStage.Probation);
    }

    [Fact]
    public async Task A_leading_person_needs_both_consultations_and_a_higher_committee()
    {
        await SetUpAsync();
        var key = await OpenedAsync(Apply() with { Category = AdmissionCategory.DemocraticLeader });
        var day = await UpToAsync(key, AdmissionStepKind.PapersSubmitted);
        // L1543.
        await TakeAsync(key, AdmissionStepKind.DepartmentConsultation, day);
        var blocked = await TryAsync(key, AdmissionStepKind.PapersSubmitted, day);
        Refused(blocked, "ADM-LEADER-CONSULT");
        Refused(blocked, "ADM-ORDER");
        await TakeAsync(key, AdmissionStepKind.FrontConsultation, day);
        foreach (var kind in AdmissionForms.Order.SkipWhile(k => k != AdmissionStepKind.PapersSubmitted).TakeWhile(k => k != AdmissionStepKind.CommitteeVote))
            await TakeAsync(key, kind, day);
        (await TryAsync(key, AdmissionStepKind.CommitteeVote, day, context: At(Committee))).Kind.ShouldBe(OutcomeKind.Forbidden);
        Refused(await TryAsync(key, AdmissionStepKind.CommitteeVote, day, context: At(District)), "ADM-LEADER-APPROVER");
        (await TryAsync(key, AdmissionStepKind.CommitteeVote, day, f => f with { Choice = 1 }, At(District))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Somebody_kept_outside_is_not_refused_and_needs_the_talk_and_the_paper()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        await UpToAsync(key, AdmissionStepKind.Mentor);
        var day = Start.AddDays(20);
        // L1547.
        Refused(await TryAsync(key, AdmissionStepKind.KeptOutside, day, f => f with { By = null }), "ADM-KEPT-OUTSIDE");
        Refused(await TryAsync(key, AdmissionStepKind.KeptOutside, day, f => f with { Paper = null }), "ADM-KEPT-OUTSIDE");
        await using (var content = new MemoryStream("谈话记录"u8.ToArray()))
            (await With((AdmissionFiles s) => s.AddAsync(key, "谈话记录.txt", content, At(Branch)))).IsOk.ShouldBeTrue();
        await TakeAsync(key, AdmissionStepKind.KeptOutside, day, f => f with { Paper = null });
        (await CaseAsync(key)).Outcome.ShouldBe(AdmissionOutcome.KeptOutside);
        (await StandingsAsync(key)).ShouldAllBe(s => s.ValidTo <= day);
    }

    [Fact]
    public async Task An_applicant_goes_with_the_branch_into_its_successor()
    {
        await SetUpAsync();
        var into = await World.BranchAsync(Committee, "甲二支部", Founded);
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Sponsors);
        var merged = await With((OrganisationClosingService s) => s.MergeAsync(
            new MergeBranch(Branch.PublicId, 1, into.PublicId, Day("2026-06-01"), Approval: Papers.Approval), Department("合并")));
        merged.Findings.Select(f => f.Message).ShouldBeEmpty();
        (await CaseAsync(key)).BranchId.ShouldBe(into.Id);
        (await StandingsAsync(key)).Select(s => (s.OrganisationId, s.Stage, s.ValidTo)).TakeLast(2).ShouldBe(
            [(Branch.Id, AdmissionStage.Formalities, Day("2026-06-01")), (into.Id, AdmissionStage.Formalities, Recorded.Open)]);
        // Those who were full members of the old branch on a day before may still be named.
        (await TryAsync(key, AdmissionStepKind.Sponsors, day, context: At(into))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task An_applicant_is_handed_over_by_whoever_stands_above()
    {
        await SetUpAsync();
        var other = await World.BranchAsync(Committee, "甲二支部", Founded);
        var key = await OpenedAsync();
        var input = new HandOver(key, (await CaseAsync(key)).Version, other.PublicId, Start.AddDays(9));
        (await HandAsync(input, At(Branch, "换单位"))).Kind.ShouldBe(OutcomeKind.Forbidden);
        Refused(await HandAsync(input, At(Committee)), "ADM-REASON");
        (await HandAsync(input, At(Committee, "换单位"))).IsOk.ShouldBeTrue();
        (await CaseAsync(key)).BranchId.ShouldBe(other.Id);
        (await StandingsAsync(key)).Select(s => (s.OrganisationId, s.ValidFrom)).ShouldBe([(Branch.Id, Start), (other.Id, Start.AddDays(9))]);
    }

    private Task<Outcome<Guid>> HandAsync(HandOver input, CommandContext context) => With((AdmissionRepairService s) => s.HandOverAsync(input, context));
}
