using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Appraisals;

/// <summary>手册2008 L1767-1803, one test a rule.</summary>
public sealed class AppraisalRuleTests : AppraisalTest
{
    // L1791, test 1 of §12: 20 members, 19 comments.
    [Fact]
    public async Task A_round_with_one_member_uncommented_cannot_close_and_names_the_member()
    {
        await SetUpAsync(20);
        var key = await InStageAsync(AppraisalStage.Handling);
        var names = People.Take(19).Select(p => p.Person.Name).ToList();
        Ok(await ResultAsync(key, "20", names));
        Ok(await FeedbackAsync(key, names));
        var words = Refused(await CloseAsync(key), "APR-CLOSE-COMPLETE");
        words.ShouldContain(People[19].Person.Name);
        words.ShouldNotContain(names[0]);
    }

    // L1793.
    [Fact]
    public async Task A_round_with_somebody_not_told_cannot_close_whatever_the_reason()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "20"));
        Ok(await FeedbackAsync(key, ["张三一", "张三二"]));
        Refused(await CloseAsync(key), "APR-CLOSE-COMPLETE").ShouldContain("没有反馈");
    }

    // L1793, test 4 of §12.
    [Fact]
    public async Task Feedback_before_the_comment_is_refused()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Examination);
        Refused(await FeedbackAsync(key, ["张三一"]), "APR-FEEDBACK-AFTER");
        Ok(await ResultAsync(key, "20"));
        Refused(await FeedbackAsync(key, ["张三一"], new(2026, 6, 19)), "APR-FEEDBACK-AFTER");
        Ok(await FeedbackAsync(key, ["张三一"], new(2026, 6, 20)));
    }

    [Fact]
    public async Task Telling_oneself_needs_a_reason()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Examination);
        Ok(await ResultAsync(key, "20"));
        var own = People[0].Person.Name;
        Refused(await FeedbackAsync(key, [own], reason: null), "APR-FEEDBACK-OTHER");
        Ok(await FeedbackAsync(key, [own]));
    }

    // L1771, test 5 of §12.
    [Fact]
    public async Task Stage_three_does_not_open_while_stage_two_is_open()
    {
        await SetUpAsync();
        var key = await OpenAsync();
        Refused(await MoveAsync(key, AppraisalStage.Discussion), "APR-STAGE-ORDER");
        Refused(await ResultAsync(key, "20"), "APR-STAGE-ORDER");
        Refused(await StepAsync(key, AppraisalStepKind.Resolution), "APR-STAGE-ORDER");
    }

    [Fact]
    public async Task Leaving_a_stage_without_its_steps_needs_a_reason_and_names_them()
    {
        await SetUpAsync();
        var key = await OpenAsync();
        Ok(await StepAsync(key, AppraisalStepKind.Plan));
        Refused(await MoveAsync(key, AppraisalStage.SelfEvaluation, null), "APR-STAGE-STEPS").ShouldContain("摸底调查、动员会");
        Ok(await StepAsync(key, AppraisalStepKind.Survey));
        Ok(await StepAsync(key, AppraisalStepKind.Mobilisation));
        Ok(await MoveAsync(key, AppraisalStage.SelfEvaluation, null));
    }

    // L1789.
    [Fact]
    public async Task The_group_meeting_comes_after_the_opinions_of_members_and_of_others()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Discussion);
        Refused(await StepAsync(key, AppraisalStepKind.GroupMeeting), "APR-OPINIONS-FIRST");
        Ok(await StepAsync(key, AppraisalStepKind.MemberOpinions));
        Refused(await StepAsync(key, AppraisalStepKind.GroupMeeting), "APR-OPINIONS-FIRST").ShouldContain("群众");
        Ok(await StepAsync(key, AppraisalStepKind.OtherOpinions, new(2026, 6, 12)));
        Refused(await StepAsync(key, AppraisalStepKind.GroupMeeting, new(2026, 6, 11)), "APR-OPINIONS-FIRST");
        Ok(await StepAsync(key, AppraisalStepKind.GroupMeeting, new(2026, 6, 12)));
        // Moved behind the meeting afterwards it would come to the same.
        Refused(await StepAsync(key, AppraisalStepKind.OtherOpinions, new(2026, 6, 13)), "APR-DAY");
    }

    // L1791.
    [Theory]
    [InlineData("30")]
    [InlineData("40")]
    public async Task A_problem_without_evidence_is_refused_and_is_written_member_by_member(string code)
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Examination);
        Refused(await ResultAsync(key, code, ["张三一"]), "APR-EVIDENCE");
        Refused(await ResultAsync(key, code, null, "三次无故不参加组织生活"), "APR-EVIDENCE");
        Ok(await ResultAsync(key, code, ["张三一"], "三次无故不参加组织生活"));
    }

    // L1795.
    [Fact]
    public async Task Nobody_leaves_the_party_as_the_result_of_a_round()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "30", ["张三一"], "三次无故不参加组织生活"));
        Ok(await HandleAsync(key, HandlingKind.Education));
        Refused(await HandleAsync(key, HandlingKind.Removal), "APR-REMOVAL-PROCEDURE");
        (await HandleAsync(key, HandlingKind.ProcedureProposed)).Kind.ShouldBe(OutcomeKind.Forbidden);
        Ok(await HandleAsync(key, HandlingKind.ProcedureProposed, by: Street));
        var spell = await Read(db => db.MembershipSpells.SingleAsync(s => s.Person!.Name == "张三一"));
        (spell.BranchId, spell.EndedOn).ShouldBe((Branch.Id, null));
        (await Read(db => db.Postings.CountAsync(p => p.Kind == PostingKind.Removed))).ShouldBe(0);
    }

    // L1795: 首先教育.
    [Fact]
    public async Task Education_comes_before_correction()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "30", ["张三一"], "三次无故不参加组织生活"));
        Refused(await HandleAsync(key, HandlingKind.Correction, due: new(2026, 9, 1)), "APR-EDUCATE-FIRST");
        Ok(await HandleAsync(key, HandlingKind.Education, new(2026, 6, 22)));
        Refused(await HandleAsync(key, HandlingKind.Correction, new(2026, 6, 21), new(2026, 9, 1)), "APR-EDUCATE-FIRST");
        Ok(await HandleAsync(key, HandlingKind.Correction, new(2026, 6, 23), new(2026, 9, 1)));
    }

    // L1795: the length of the limit is not stated; a parameter that warns.
    [Fact]
    public async Task A_limit_beyond_the_parameter_needs_a_reason_and_one_without_a_day_is_refused()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "30", ["张三一"], "三次无故不参加组织生活"));
        Ok(await HandleAsync(key, HandlingKind.Education));
        Refused(await HandleAsync(key, HandlingKind.Correction), "APR-MISSING");
        Refused(await HandleAsync(key, HandlingKind.Correction, due: new(2026, 12, 23)), "APR-CORRECTION-LIMIT");
        Ok(await HandleAsync(key, HandlingKind.Correction, due: new(2026, 12, 22)));
        Ok(await HandleAsync(key, HandlingKind.Correction, due: new(2027, 6, 1), reason: "本人在外地"));
    }

    [Fact]
    public async Task Only_the_basically_unqualified_and_the_unqualified_are_handled()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "20"));
        Refused(await HandleAsync(key, HandlingKind.Education), "APR-HANDLED-RESULT");
    }

    // L1803, test 3 of §12.
    [Fact]
    public async Task The_form_of_an_excellent_member_goes_to_the_unit_archive_and_the_personal_file()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "20"));
        Ok(await ResultAsync(key, "10", ["张三一"]));
        Ok(await ResultAsync(key, "30", ["张三二"], "三次无故不参加组织生活"));
        (await RecordAsync(key)).Lines.Where(l => l.ToPersonalFile).Select(l => l.Name).ShouldBe(["张三一"]);
        Refused(await FileAsync(key), "APR-FILING").ShouldContain("张三一");
        Ok(await FileAsync(key, "张三一"));
        (await RecordAsync(key)).Lines.Single(l => l.Name == "张三一").ShouldSatisfyAllConditions(
            l => l.FiledOn.ShouldNotBeNull(), l => l.PersonalFile.ShouldBeTrue());
    }

    // §4 test 3, L1571.
    [Fact]
    public async Task Closing_without_a_special_organisation_life_meeting_of_the_year_warns()
    {
        await SetUpAsync();
        var key = await CompleteAsync(AppraisalStage.Handling);
        Refused(await CloseAsync(key, null), "APR-SPECIAL-MEETING");
        Ok(await StepAsync(key, AppraisalStepKind.LifeMeeting));
        Ok(await CloseAsync(key, null));
    }

    [Fact]
    public async Task A_meeting_of_the_year_in_the_register_of_meetings_need_not_be_entered_again()
    {
        await SetUpAsync();
        var key = await CompleteAsync(AppraisalStage.Handling);
        await MeetingAsync(MeetingKind.BranchMeeting, new(2026, 6, 1));
        await MeetingAsync(MeetingKind.MembersLife, new(2025, 12, 20));
        Refused(await CloseAsync(key, null), "APR-SPECIAL-MEETING");
        await MeetingAsync(MeetingKind.MembersLife, new(2026, 6, 20));
        (await RecordAsync(key)).Meeting!.On.ShouldBe(new DateOnly(2026, 6, 20));
        Ok(await CloseAsync(key, null));
    }

    private Task<int> MeetingAsync(MeetingKind kind, DateOnly on) => Read(async db =>
    {
        db.Add(new Meeting
        {
            Key = Guid.NewGuid(), OrganisationId = Branch.Id, Kind = kind, On = on, Topic = "交流思想", Due = 3, Present = 3, RecordedNo = 1,
        });
        return await db.SaveChangesAsync();
    });

    [Fact]
    public async Task Closing_without_resolution_report_and_filing_warns_and_names_them()
    {
        await SetUpAsync();
        var key = await InStageAsync(AppraisalStage.Handling);
        Ok(await ResultAsync(key, "20"));
        Ok(await FeedbackAsync(key));
        Refused(await CloseAsync(key, null), "APR-CLOSE-STEPS").ShouldContain("支部决议、向党员大会报告、材料归档");
        Ok(await CloseAsync(key));
    }

    // L1771: the probationary take part; whether they get a result is open, a parameter.
    [Fact]
    public async Task A_probationary_member_checks_themselves_and_gets_no_result()
    {
        await SetUpAsync(1);
        await World.MemberAsync(Branch, name: "王预备", joinedOn: new(2026, 1, 5), standing: MemberStanding.Probationary);
        var key = await InStageAsync(AppraisalStage.Handling);
        var record = await RecordAsync(key);
        Ok(await With((AppraisalEntryService s) => s.SelfCheckAsync(
            new RecordSelfChecks(key, record.Version, [.. record.Lines.Select(l => l.Key)], new(2026, 6, 16)), At(Branch))));
        Refused(await ResultAsync(key, "20", ["王预备"]), "APR-WHO");
        Ok(await ResultAsync(key, "20"));
        Ok(await FeedbackAsync(key));
        Ok(await CloseAsync(key));
        (await CountsAsync()).Single().Due.ShouldBe(1);
    }

    private async Task<Guid> CompleteAsync(AppraisalStage stage)
    {
        var key = await InStageAsync(stage);
        Ok(await ResultAsync(key, "20"));
        Ok(await FeedbackAsync(key));
        Ok(await StepAsync(key, AppraisalStepKind.Resolution, new(2026, 6, 22)));
        Ok(await StepAsync(key, AppraisalStepKind.Report, new(2026, 6, 23)));
        Ok(await FileAsync(key));
        return key;
    }
}
