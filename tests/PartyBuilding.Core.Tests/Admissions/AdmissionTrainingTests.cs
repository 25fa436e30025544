using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>From the application to the pre-review, 手册2008 L1459-1489.</summary>
public sealed class AdmissionTrainingTests : AdmissionTest
{
    [Fact]
    public async Task Somebody_of_exactly_eighteen_may_apply_and_a_day_less_is_refused()
    {
        await SetUpAsync();
        // L1461: born 1990-05-01, applies 2008-05-01.
        await OpenedAsync(Apply("1990-05-01"));
        Refused(await OpenAsync(Apply("1990-05-02")), "ADM-AGE");
    }

    [Fact]
    public async Task Born_on_a_leap_day_is_eighteen_on_the_first_of_March_of_a_common_year()
    {
        await SetUpAsync();
        // L1461; the day is open in the source and a parameter.
        Refused(await OpenAsync(Apply("1988-02-29", Day("2006-02-28"))), "ADM-AGE");
        await OpenedAsync(Apply("1988-02-29", Day("2006-03-01")));
    }

    [Fact]
    public async Task Another_social_stratum_is_one_of_the_five()
    {
        await SetUpAsync();
        // L1461.
        var key = await OpenedAsync(Apply() with { Stratum = SocialStratum.Other });
        (await CaseAsync(key)).Stage.ShouldBe(AdmissionStage.Applicant);
    }

    [Fact]
    public async Task An_application_without_an_undertaking_in_writing_or_in_the_future_is_refused()
    {
        await SetUpAsync();
        // L1461, L1467.
        Refused(await OpenAsync(Apply() with { Ticks = [0, 1, 2, 4] }), "ADM-UNDERTAKINGS");
        Refused(await OpenAsync(Apply() with { Ticks = [0, 1, 2, 3] }), "ADM-WRITTEN");
        Refused(await OpenAsync(Apply(on: Clock.Today().AddDays(1))), "ADM-FUTURE");
    }

    [Fact]
    public async Task The_same_form_sent_twice_opens_one_case()
    {
        await SetUpAsync();
        var form = Apply();
        await OpenedAsync(form);
        (await OpenAsync(form)).Value.ShouldBe(form.Key);
        (await Read(db => Task.FromResult(db.Set<AdmissionCase>().Count()))).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_has_two_open_cases_and_a_member_has_none()
    {
        await SetUpAsync();
        var number = IdNumber.WithChecksum("310113199005010017"[..17]);
        await OpenedAsync(Apply() with { IdNumber = number, MissingIdReason = null });
        var again = Apply() with { IdNumber = number, MissingIdReason = null };
        Refused(await OpenAsync(again), "ADM-OPEN-CASE");
        // The number belongs to one name.
        (await OpenAsync(again)).Findings.Select(f => f.RuleCode).ShouldContain("ADM-NAME");
    }

    [Fact]
    public async Task Somebody_whose_case_ended_applies_again_as_the_same_person()
    {
        await SetUpAsync();
        var number = IdNumber.WithChecksum("310113199005010017"[..17]);
        var first = Apply() with { IdNumber = number, MissingIdReason = null };
        var key = await OpenedAsync(first);
        await TakeAsync(key, AdmissionStepKind.Ended, Start.AddDays(10));
        (await CaseAsync(key)).Outcome.ShouldBe(AdmissionOutcome.Ended);
        var again = await OpenedAsync(first with { Key = Guid.NewGuid(), AppliedOn = Start.AddYears(1) });
        (await CaseAsync(again)).PersonId.ShouldBe((await CaseAsync(key)).PersonId);
    }

    [Fact]
    public async Task A_mentor_must_be_a_full_member_of_the_branch_and_not_the_applicant()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Mentor);
        // L1473.
        var outcome = await TryAsync(key, AdmissionStepKind.Mentor, day, f => f with { People = [new NamedPerson(Probationer.Person.PublicId)] });
        Refused(outcome, "ADM-MENTOR-FULL");
        outcome.Findings[0].Remedy.ShouldBe("培养联系人必须由正式党员担任。");
        var self = (await CaseAsync(key)).Person!.PublicId;
        Refused(await TryAsync(key, AdmissionStepKind.Mentor, day, f => f with { People = [new NamedPerson(self)] }), "ADM-MENTOR-FULL");
        Refused(await TryAsync(key, AdmissionStepKind.Mentor, day, f => f with { People = [] }), "ADM-MENTOR-FULL");
        await TakeAsync(key, AdmissionStepKind.Mentor, day);
    }

    [Fact]
    public async Task A_third_mentor_is_accepted_unless_the_five_fixed_are_switched_on()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Mentor);
        NamedPerson[] three = [.. Full.Take(3).Select(f => new NamedPerson(f.Person.PublicId))];
        // L1943: case 12, off by default.
        await TakeAsync(key, AdmissionStepKind.Mentor, day, f => f with { People = three });
        await With((RuleSettings s) => s.SwitchAsync(new SwitchRule("ADM-C12-MENTORS", true), Department("本区实行五定")));
        Refused(await TryAsync(key, AdmissionStepKind.Mentor, day.AddDays(1), f => f with { People = three }), "ADM-C12-MENTORS");
    }

    [Fact]
    public async Task An_activist_is_determined_after_recommendation_and_consultation_only()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        await TakeAsync(key, AdmissionStepKind.Talk, Start.AddDays(1));
        // L1471.
        Refused(await TryAsync(key, AdmissionStepKind.Activist, Start.AddDays(2)), "ADM-ORDER");
        await TakeAsync(key, AdmissionStepKind.Recommendation, Start.AddDays(2));
        Refused(await TryAsync(key, AdmissionStepKind.Activist, Start.AddDays(3), f => f with { Outside = null }), "ADM-ACTIVIST-CONSULT");
        await TakeAsync(key, AdmissionStepKind.Activist, Start.AddDays(3));
        (await CaseAsync(key)).Stage.ShouldBe(AdmissionStage.Activist);
    }

    [Fact]
    public async Task A_candidate_needs_a_consultation_on_record_and_a_meeting_called_for_it()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Candidate);
        // L1479.
        Refused(await TryAsync(key, AdmissionStepKind.Candidate, day, f => f with { Inside = " ", Outside = null }), "ADM-CANDIDATE-CONSULT");
        Refused(await TryAsync(key, AdmissionStepKind.Candidate, day, f => f with { Ticks = [] }), "ADM-CANDIDATE-MEETING");
        await TakeAsync(key, AdmissionStepKind.Candidate, day);
    }

    [Fact]
    public async Task A_year_as_activist_is_asked_of_a_step_in_the_days_of_the_later_rules_only()
    {
        await SetUpAsync();
        var late = Day("2020-03-01");
        var key = await OpenedAsync(Apply(on: late));
        var day = await UpToAsync(key, AdmissionStepKind.Candidate, late);
        var outcome = await TryAsync(key, AdmissionStepKind.Candidate, day);
        Refused(outcome, "ADM-ACTIVIST-MONTHS");
        outcome.Findings[0].Source.ShouldNotBeNull().ShouldContain("待核对原文");
        await TakeAsync(key, AdmissionStepKind.Candidate, day.AddYears(1));
    }

    [Fact]
    public async Task Too_few_hours_are_refused_and_a_special_case_with_its_reason_goes_on()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Training);
        // L1483.
        await TakeAsync(key, AdmissionStepKind.Training, day, f => f with { Hours = 39 });
        Refused(await TryAsync(key, AdmissionStepKind.PapersSubmitted, day.AddDays(1)), "ADM-TRAINING-HOURS");
        Refused(await TryAsync(key, AdmissionStepKind.Training, day.AddDays(1), f => f with { Hours = 0, Ticks = [0], Text = null }), "ADM-TRAINING-REASON");
        await TakeAsync(key, AdmissionStepKind.Training, day.AddDays(1), f => f with { Hours = 0, Ticks = [0], Text = "长期在外执行任务" });
        await TakeAsync(key, AdmissionStepKind.PapersSubmitted, day.AddDays(2));
    }

    [Fact]
    public async Task Hours_of_several_classes_add_up()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Training);
        await TakeAsync(key, AdmissionStepKind.Training, day, f => f with { Hours = 24 });
        await TakeAsync(key, AdmissionStepKind.Training, day, f => f with { Hours = 16 });
        await TakeAsync(key, AdmissionStepKind.PapersSubmitted, day);
        (await CaseAsync(key)).Stage.ShouldBe(AdmissionStage.PreReview);
    }

    [Fact]
    public async Task Papers_without_the_composite_of_the_political_review_do_not_go_to_pre_review()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.PoliticalReview);
        await TakeAsync(key, AdmissionStepKind.PoliticalReview, day, f => f with { Text = null });
        await TakeAsync(key, AdmissionStepKind.Training, day);
        // L1475, L1481.
        Refused(await TryAsync(key, AdmissionStepKind.PapersSubmitted, day.AddDays(1)), "ADM-REVIEW-COMPOSITE");
    }

    [Fact]
    public async Task A_political_review_with_problems_sends_the_case_back_to_the_activists()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.PoliticalReview);
        // L1481: 调整.
        await TakeAsync(key, AdmissionStepKind.PoliticalReview, day, f => f with { Verdict = AdmissionVerdict.Declined });
        (await CaseAsync(key)).Stage.ShouldBe(AdmissionStage.Activist);
        Refused(await TryAsync(key, AdmissionStepKind.PapersSubmitted, day.AddDays(1)), "ADM-ORDER");
        await TakeAsync(key, AdmissionStepKind.Candidate, day.AddDays(30));
        (await CaseAsync(key)).Stage.ShouldBe(AdmissionStage.Candidate);
    }

    [Fact]
    public async Task A_day_before_the_step_that_comes_first_is_refused_and_names_it_with_its_line()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var outcome = await TryAsync(key, AdmissionStepKind.Talk, Start.AddDays(-1));
        Refused(outcome, "ADM-DATE-ORDER");
        outcome.Findings[0].Message.ShouldContain("递交入党申请书");
        outcome.Findings[0].Message.ShouldContain("L1467");
    }

    [Fact]
    public async Task A_branch_does_not_take_the_steps_of_the_committee()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.PreReview);
        // L1485-1489: no branch goes straight to the formalities.
        (await TryAsync(key, AdmissionStepKind.PreReview, day, context: At(Branch))).Kind.ShouldBe(OutcomeKind.Forbidden);
        Refused(await TryAsync(key, AdmissionStepKind.Sponsors, day), "ADM-ORDER");
    }

    [Fact]
    public async Task A_late_talk_goes_on_with_a_reason_that_is_kept()
    {
        await SetUpAsync();
        var late = Day("2020-03-01");
        var key = await OpenedAsync(Apply(on: late));
        Refused(await TryAsync(key, AdmissionStepKind.Talk, late.AddMonths(2)), "ADM-TALK-MONTHS");
        await TakeAsync(key, AdmissionStepKind.Talk, late.AddMonths(2), reason: "申请人出差");
        var step = await Read(db => Task.FromResult(db.Set<AdmissionStep>().Single(s => s.Kind == AdmissionStepKind.Talk)));
        step.WentOn.ShouldNotBeNull().ShouldContain("申请人出差");
        step.RuleSets.ShouldContain("发展党员工作细则2014（待核对原文）");
    }

    [Fact]
    public async Task The_same_step_sent_twice_is_taken_once_and_a_stale_form_conflicts()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var form = await FormAsync(key, AdmissionStepKind.Talk, Start.AddDays(1));
        (await SendAsync(form)).IsOk.ShouldBeTrue();
        (await SendAsync(form)).IsOk.ShouldBeTrue();
        (await Read(db => Task.FromResult(db.Set<AdmissionStep>().Count()))).ShouldBe(2);
        (await SendAsync(form with { Key = Guid.NewGuid() })).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Another_branch_finds_nothing()
    {
        await SetUpAsync();
        var other = await World.BranchAsync(Committee, "甲二支部", Founded);
        var key = await OpenedAsync();
        (await TryAsync(key, AdmissionStepKind.Talk, Start.AddDays(1), context: At(other))).Kind.ShouldBe(OutcomeKind.NotFound);
    }
}
