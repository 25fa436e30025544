using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Reminders;

namespace PartyBuilding.Core.Tests.Appointments.Cases;

/// <summary>From the decision to the end of the probation: 手册2008 L2652–L2658, L2746–L2774.</summary>
public sealed class TakeUpTests : CaseTest
{
    private static readonly DateOnly After = new(2026, 7, 13);

    // L2658; S2-02 (i) 3, 4, S2-14 (i) 1.
    [Fact]
    public async Task A_post_is_taken_up_after_the_notice_and_held_on_probation_for_a_year()
    {
        var (_, candidate) = await DecidedAsync();
        await CompleteAsync(candidate);
        await DoneAsync(PublishAsync(candidate));
        Clock.MoveTo(new DateOnly(2026, 7, 8));
        Codes(await AppointAsync(candidate, new DateOnly(2026, 7, 8))).ShouldBe(["APPT-NOTICE-OVER", "APPT-OUTCOME"]);
        Codes(await ConcludeAsync(candidate, NoticeOutcome.Clear, new DateOnly(2026, 7, 8))).ShouldBe(["CASE-NOTICE"]);
        Clock.MoveTo(After);
        Codes(await AppointAsync(candidate, After)).ShouldBe(["APPT-OUTCOME"]);
        await DoneAsync(ConcludeAsync(candidate, NoticeOutcome.Clear, After));
        var before = (await PostsAsync(candidate)).Single();
        await DoneAsync(AppointAsync(candidate, After, before.Key));
        var posts = await PostsAsync(candidate);
        posts.Single(p => p.Key == before.Key).Until.ShouldBe(After);
        var post = posts.Single(p => p.Title == "副局长");
        (post.From, post.Document, post.LevelCode, post.IsMain, post.IsInTeam).ShouldBe((After, "宝委组〔2026〕9号", "52", true, true));
        var seen = await SeeAsync(candidate);
        seen.Candidate.Step.ShouldBe(CandidateStep.OnProbation);
        seen.Candidate.Appointment!.ProbationUntil.ShouldBe(new DateOnly(2027, 7, 13));
        Codes(await AppointAsync(candidate, After)).ShouldBe(["CASE-STATE"]);
    }

    // L2650: more than half of those due; L2789: nothing but the vote decides.
    [Fact]
    public async Task Who_did_not_pass_is_neither_published_nor_appointed()
    {
        var (_, candidate) = await DecidedAsync(agree: 6);
        await CompleteAsync(candidate);
        (await SeeAsync(candidate)).Candidate.Step.ShouldBe(CandidateStep.NotPassed);
        Codes(await PublishAsync(candidate)).ShouldBe(["APPT-NOTICE-AFTER"]);
        Codes(await AppointAsync(candidate, new DateOnly(2026, 7, 5))).ShouldBe(["APPT-PASSED", "APPT-NOTICE"]);
    }

    // L2752; S2-13 (h).
    [Fact]
    public async Task A_notice_without_what_the_record_lacks_is_refused_and_names_it()
    {
        var (_, candidate) = await DecidedAsync();
        var refused = await PublishAsync(candidate);
        Codes(refused).ShouldBe(["APPT-NOTICE-FIELDS"]);
        refused.Findings.Single().Message.ShouldContain("籍贯");
        await CompleteAsync(candidate);
        await DoneAsync(PublishAsync(candidate));
        (await SeeAsync(candidate)).Notice.Single(l => l.Label == "拟任职务").Text.ShouldBe("区教育局副局长");
    }

    // L2750; S2-13 (i) 1: Wednesday to Sunday has three working days, and is too short besides.
    [Fact]
    public async Task A_notice_counts_its_working_days_by_the_calendar()
    {
        var (_, candidate) = await DecidedAsync();
        await CompleteAsync(candidate);
        Codes(await PublishAsync(candidate, n => n with { From = new DateOnly(2026, 7, 8), To = new DateOnly(2026, 7, 12) }, "急需")).ShouldBe(["APPT-NOTICE-WORKDAYS"]);
        Codes(await PublishAsync(candidate, n => n with { To = new DateOnly(2026, 7, 18) })).ShouldBe(["APPT-NOTICE-DAYS"]);
        await DoneAsync(PublishAsync(candidate, n => n with { To = new DateOnly(2026, 7, 18) }, "有长假"));
    }

    // L2658: published already at the inspection of a term change.
    [Fact]
    public async Task Without_a_notice_there_is_a_reason()
    {
        var (_, candidate) = await DecidedAsync();
        Codes(await PublishAsync(candidate, n => n with { IsExempt = true })).ShouldBe(["CASE-MISSING"]);
        await DoneAsync(PublishAsync(candidate, n => n with { IsExempt = true }, "换届考察时已经公示"));
        await DoneAsync(AppointAsync(candidate, new DateOnly(2026, 7, 5)));
    }

    // L2760–L2766; S2-13 (i) 4.
    [Fact]
    public async Task A_suspension_waits_and_a_proved_problem_ends_it()
    {
        var (_, candidate) = await DecidedAsync();
        await CompleteAsync(candidate);
        await DoneAsync(PublishAsync(candidate));
        Clock.MoveTo(new DateOnly(2026, 7, 9));
        await DoneAsync(ConcludeAsync(candidate, NoticeOutcome.Suspended, new DateOnly(2026, 7, 9)));
        Clock.MoveTo(new DateOnly(2026, 10, 10));
        (await AppointAsync(candidate, new DateOnly(2026, 10, 10))).Findings.Single().Message.ShouldContain("书面说明");
        await DoneAsync(ConcludeAsync(candidate, NoticeOutcome.Rejected, new DateOnly(2026, 10, 10)));
        Codes(await AppointAsync(candidate, new DateOnly(2026, 10, 10))).ShouldBe(["APPT-REJECTED"]);
        Codes(await ConcludeAsync(candidate, NoticeOutcome.Clear, new DateOnly(2026, 10, 10))).ShouldBe(["CASE-STATE"]);
    }

    // L2764: a report that nobody has looked into keeps the notice open.
    [Fact]
    public async Task A_notice_does_not_end_well_over_an_unhandled_report()
    {
        var (_, candidate) = await DecidedAsync();
        await CompleteAsync(candidate);
        await DoneAsync(PublishAsync(candidate));
        await DoneAsync(With(async (CaseReportService s) => await s.ReceiveAsync(
            new ReceiveReport(candidate, await CandidateVersionAsync(candidate), Guid.CreateVersion7(), new DateOnly(2026, 7, 5), ReportChannel.Call, "某人", "反映问题", false), Section())));
        Clock.MoveTo(After);
        Codes(await ConcludeAsync(candidate, NoticeOutcome.Clear, After)).ShouldBe(["CASE-REPORTS"]);
    }

    // L2652; S2-12 (i) 1, 2, and that nothing takes effect before the approval.
    [Fact]
    public async Task A_post_managed_above_waits_for_the_approval_of_a_whole_package()
    {
        var (_, candidate) = await DecidedAsync(traits: Traits() with { IsManagedAbove = true });
        await CompleteAsync(candidate);
        var refused = await SubmitAsync(candidate);
        refused.Findings.Single().Message.ShouldContain("本人档案");
        var cadre = (await SeeAsync(candidate)).CadreKey!.Value;
        await DoneAsync(With((ArchiveFileService s) => s.OpenAsync(
            new OpenArchiveFile(Guid.CreateVersion7(), cadre, District.PublicId, ArchiveKind.Original, "宝干001", "一号柜", June, null, null, null, null), Section())));
        await DoneAsync(SubmitAsync(candidate));
        await DoneAsync(PublishAsync(candidate, n => n with { IsExempt = true }, "换届考察时已经公示"));
        Codes(await AppointAsync(candidate, new DateOnly(2026, 7, 5))).ShouldBe(["APPT-APPROVED"]);
        await DoneAsync(With(async (SubmissionService s) => await s.AnswerAsync(
            new AnswerSubmission(candidate, await CandidateVersionAsync(candidate), true, new DateOnly(2026, 7, 5), "沪委〔2026〕3号"), Section())));
        await DoneAsync(AppointAsync(candidate, new DateOnly(2026, 7, 5)));
    }

    // L2774; S2-14 (i) 3, 4.
    [Fact]
    public async Task A_probation_ends_by_an_assessment_after_its_year_or_with_the_post()
    {
        var candidate = await OnProbationAsync();
        Clock.MoveTo(new DateOnly(2027, 6, 1));
        Codes(await EndAsync(candidate, ProbationOutcome.Confirmed, new DateOnly(2027, 6, 1))).ShouldBe(["APPT-PROBATION-YEAR"]);
        Clock.MoveTo(new DateOnly(2027, 7, 20));
        Codes(await EndAsync(candidate, ProbationOutcome.Confirmed, new DateOnly(2027, 7, 20), material: null)).ShouldBe(["APPT-PROBATION-ASSESSED"]);
        await DoneAsync(EndAsync(candidate, ProbationOutcome.Confirmed, new DateOnly(2027, 7, 20)));
        (await PostsAsync(candidate)).Single(p => p.Title == "副局长").ConfirmedOn.ShouldBe(new DateOnly(2027, 7, 20));
        (await SeeAsync(candidate)).Candidate.Step.ShouldBe(CandidateStep.Appointed);
    }

    // L2774, L2640: what comes due is on the desk of who fills posts, in time, and of nobody else.
    [Fact]
    public async Task The_end_of_a_probation_is_reminded_of_a_month_ahead()
    {
        await OnProbationAsync();
        (await RemindersAsync(new DateOnly(2027, 6, 1))).ShouldBeEmpty();
        (await RemindersAsync(new DateOnly(2027, 6, 20))).Single().Text.ShouldContain("试用期满，2027-07-13");
        (await RemindersAsync(new DateOnly(2027, 7, 14))).Single().IsLate.ShouldBeTrue();
        (await With((AppointmentReminders r) => r.ReadAsync(Personnel(East).Actor, OrgScope.Of(East.Path), new DateOnly(2027, 7, 14), default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_unfit_leaves_the_post()
    {
        var candidate = await OnProbationAsync();
        Clock.MoveTo(new DateOnly(2027, 7, 20));
        Codes(await EndAsync(candidate, ProbationOutcome.Removed, new DateOnly(2027, 7, 20), material: null)).ShouldBe(["CASE-MISSING"]);
        await DoneAsync(EndAsync(candidate, ProbationOutcome.Removed, new DateOnly(2027, 7, 20)));
        (await PostsAsync(candidate)).Single(p => p.Title == "副局长").Until.ShouldBe(new DateOnly(2027, 7, 20));
        (await SeeAsync(candidate)).Candidate.Step.ShouldBe(CandidateStep.Removed);
    }

    [Fact]
    public async Task A_longer_probation_reaches_the_record()
    {
        var candidate = await OnProbationAsync();
        var until = new DateOnly(2027, 10, 13);
        Codes(await With(async (ProbationService s) => await s.ExtendAsync(new ExtendProbation(candidate, await CandidateVersionAsync(candidate), After, "病假"), Section()))).ShouldBe(["CASE-LONGER"]);
        await DoneAsync(With(async (ProbationService s) => await s.ExtendAsync(new ExtendProbation(candidate, await CandidateVersionAsync(candidate), until, "病假"), Section())));
        (await PostsAsync(candidate)).Single(p => p.Title == "副局长").ProbationUntil.ShouldBe(until);
    }

    // L2722, L2742, L2726; S2-20 (i) 4.
    [Fact]
    public async Task An_exceptional_promotion_wants_every_vote_and_the_higher_department()
    {
        var (_, candidate) = await DecidedAsync(agree: 11);
        await DoneAsync(PublishAsync(candidate, n => n with { IsExempt = true }, "换届考察时已经公示"));
        await DoneAsync(With(async (SubmissionService s) => await s.ClaimAsync(
            new ClaimException(candidate, await CandidateVersionAsync(candidate), ExceptionGround.SpecialNeed, "专业性很强", null, null, null, null, null, true, null, null, null), Section())));
        Codes(await AppointAsync(candidate, new DateOnly(2026, 7, 5))).ShouldBe(["APPT-EXC-ALL", "APPT-EXC-APPROVED"]);
    }

    // L2736; S2-14 (i) 5.
    [Fact]
    public async Task An_exceptional_promotion_is_confirmed_only_when_trained()
    {
        var candidate = await OnProbationAsync(exceptional: true);
        Clock.MoveTo(new DateOnly(2027, 7, 20));
        Codes(await EndAsync(candidate, ProbationOutcome.Confirmed, new DateOnly(2027, 7, 20))).ShouldBe(["APPT-PROBATION-TRAINED"]);
        await DoneAsync(EndAsync(candidate, ProbationOutcome.Confirmed, new DateOnly(2027, 7, 20), isTrained: true));
    }

    private Task<IReadOnlyList<Reminder>> RemindersAsync(DateOnly day) => With((AppointmentReminders r) => r.ReadAsync(Section().Actor, OrgScope.Of(District.Path), day, default));

    private async Task<Guid> OnProbationAsync(bool exceptional = false)
    {
        var (_, candidate) = await DecidedAsync();
        if (exceptional)
        {
            await DoneAsync(With(async (SubmissionService s) => await s.ClaimAsync(
                new ClaimException(candidate, await CandidateVersionAsync(candidate), ExceptionGround.SpecialNeed, "专业性很强", null, null, null, null, null, false, new DateOnly(2027, 1, 1), June, "沪组〔2026〕1号"), Section())));
        }

        Clock.MoveTo(After);
        await DoneAsync(PublishAsync(candidate, n => n with { IsExempt = true }, "换届考察时已经公示"));
        await DoneAsync(AppointAsync(candidate, After));
        return candidate;
    }

    private async Task<Core.Common.Outcome<Guid>> SubmitAsync(Guid candidate)
    {
        var input = new SubmitCase(candidate, await CandidateVersionAsync(candidate), "宝委组〔2026〕8号", new DateOnly(2026, 7, 2));
        return await With((SubmissionService s) => s.SubmitAsync(input, Section()));
    }

    private async Task<Core.Common.Outcome<Guid>> EndAsync(Guid candidate, ProbationOutcome outcome, DateOnly on, string? material = "考核材料", bool isTrained = false)
    {
        var input = new EndProbation(candidate, await CandidateVersionAsync(candidate), outcome, on, on.AddDays(-5), 50, 2, material, isTrained, null);
        return await With((ProbationService s) => s.EndAsync(input, Section()));
    }
}
