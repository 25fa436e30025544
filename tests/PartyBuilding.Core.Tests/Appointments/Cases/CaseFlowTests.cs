using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Appointments.Cases;

/// <summary>The order of 手册2008 L2519 as commands: nothing comes before what it rests on.</summary>
public sealed class CaseFlowTests : CaseTest
{
    // L2786; S2-22 (i) 1.
    [Fact]
    public async Task A_motion_beyond_the_approved_posts_is_refused_and_one_without_any_asks_for_a_reason()
    {
        Codes(await With((CaseService s) => s.OpenAsync(Motion(East.PublicId), Section()))).ShouldBe(["APPT-POSTS-KNOWN"]);
        (await With((CaseService s) => s.OpenAsync(Motion(East.PublicId), Section("正在报批职数")))).IsOk.ShouldBeTrue();
        await ApprovedAsync(1);
        var cadre = await CadreAsync();
        (await TakeAsync(await PostAsync(cadre, "区教育局", "副局长", June, isMain: true) with { LevelCode = "52" })).IsOk.ShouldBeTrue();
        Codes(await With((CaseService s) => s.OpenAsync(Motion(East.PublicId), Section()))).ShouldBe(["APPT-POSTS"]);
    }

    [Fact]
    public async Task A_second_copy_of_the_motion_opens_nothing_and_one_elsewhere_is_not_found()
    {
        await ApprovedAsync(3);
        var motion = Motion(East.PublicId);
        (await With((CaseService s) => s.OpenAsync(motion, Section()))).IsOk.ShouldBeTrue();
        (await With((CaseService s) => s.OpenAsync(motion, Section()))).IsOk.ShouldBeTrue();
        (await With((CaseQueries q) => q.ListAsync(OrgScope.Of(District.Path), 1))).Total.ShouldBe(1);
        (await With((CaseQueries q) => q.FindAsync(motion.Key, OrgScope.Of(West.Path)))).ShouldBeNull();
        // The district decides: the unit itself does not see what is being considered for it (L2794).
        (await With((CaseQueries q) => q.FindAsync(motion.Key, OrgScope.Of(East.Path)))).ShouldBeNull();
        Codes(await With((CaseService s) => s.OpenAsync(Motion(East.PublicId), Personnel(East)))).ShouldBe(["CASE-DECIDER"]);
    }

    // L2523; S2-02 (i) 1.
    [Fact]
    public async Task Candidates_are_fixed_only_after_the_recommendation_is_counted()
    {
        var key = await CaseAsync();
        var cadre = await CadreAsync();
        Codes(await ProposeAsync(key, cadre)).ShouldBe(["APPT-VOTED"]);
        await RecommendAsync(key, [cadre], [30], [20]);
        await DoneAsync(ProposeAsync(key, cadre));
        // L2531; S2-04 (i) 3: one post, one candidate.
        Codes(await FixAsync(key)).ShouldBe(["APPT-RATIO-ONE"]);
        await DoneAsync(FixAsync(key, "票数集中"));
        (await ViewAsync(key)).Case.Stage.ShouldBe(CaseStage.Inspection);
    }

    // L2527; S2-03 (i) 4.
    [Fact]
    public async Task Votes_stand_apart_by_level_and_talks_beside_them()
    {
        var key = await CaseAsync();
        var (x, y) = (await CadreAsync(name: "测试甲"), await CadreAsync(name: "测试乙"));
        await RecommendAsync(key, [x, y], [30, 10], [20, 40]);
        var view = await ViewAsync(key);
        var recommendation = view.Recommendations.Single();
        recommendation.Tally!.Groups.Select(g => g.Returned).ShouldBe([40, 60]);
        recommendation.Lines.Single(l => l.Label == "测试甲").Votes.ShouldBe([30, 20]);
        view.Votes.Values.Order().ShouldBe([54, 54]);
    }

    // L2531; S2-04 (i) 4: whoever has fewer votes may be chosen, and nobody is put on the list by votes.
    [Fact]
    public async Task Nobody_becomes_a_candidate_by_votes_alone()
    {
        var key = await CaseAsync();
        var (x, y) = (await CadreAsync(name: "测试甲"), await CadreAsync(name: "测试乙"));
        await RecommendAsync(key, [x, y], [30, 1], [20, 0]);
        (await ViewAsync(key)).Case.Candidates.ShouldBeEmpty();
        await DoneAsync(ProposeAsync(key, y));
        (await ViewAsync(key)).Case.Candidates.Single().Name.ShouldBe("测试乙");
        Codes(await ProposeAsync(key, y)).ShouldBe(["CASE-TWICE"]);
    }

    // L2519, L2636; S2-08 (i) 3.
    [Fact]
    public async Task Only_who_was_inspected_and_consulted_on_twice_comes_to_a_meeting()
    {
        var (key, candidates) = await FixedAsync();
        var meeting = await CalledAsync();
        Codes(await ListCaseAsync(key, meeting, [candidates[0]])).ShouldBe(["APPT-CONSULTED", "APPT-FRONT", "APPT-INSPECTED"]);
        await ConsultAsync(key, ConsultedSide.Committee);
        // Candidates outside the Party are asked about with the united front (L2638).
        Codes(await ListCaseAsync(key, meeting, [candidates[0]])).ShouldBe(["APPT-FRONT", "APPT-INSPECTED"]);
        await ConsultAsync(key);
        await InspectAsync(candidates[0]);
        await DoneAsync(ListCaseAsync(key, meeting, [candidates[0]]));
        var item = (await MeetingAsync(meeting)).Items.Single();
        item.Post.ShouldBe("区教育局副局长");
        Codes(await ListCaseAsync(key, meeting, [candidates[0]])).ShouldBe(["CASE-STATE"]);
        (await SeeAsync(candidates[0])).Candidate.Step.ShouldBe(CandidateStep.Listed);
    }

    // L2788: a meeting that has begun takes nothing more.
    [Fact]
    public async Task A_meeting_that_has_begun_is_not_offered()
    {
        var (key, candidates) = await FixedAsync();
        await InspectAsync(candidates[0]);
        await ConsultAsync(key);
        var meeting = await CalledAsync();
        (await ViewAsync(key)).Meetings.Single().Key.ShouldBe(meeting);
        await DoneAsync(ListAsync(meeting, await CadreAsync(name: "测试丙")));
        await DoneAsync(AttendAsync(meeting, 12));
        Codes(await ListCaseAsync(key, meeting, [candidates[0]])).ShouldBe(["CASE-MEETING"]);
        (await ViewAsync(key)).Meetings.ShouldBeEmpty();
    }

    // L2543, L2537: everything at once that keeps the report from being made.
    [Fact]
    public async Task An_inspection_is_reported_when_nothing_is_missing_and_then_stays_as_it_is()
    {
        var (_, candidates) = await FixedAsync();
        var (context, one) = (Section(), candidates[0]);
        await DoneAsync(With(async (CandidateInspectionService s) => await s.PlanAsync(
            new PlanInspection(one, await CandidateVersionAsync(one), "考察甲", null, null, null, null, null, null, true), context)));
        Codes(await With(async (CandidateInspectionService s) => await s.ReportAsync(new ReportInspection(one, await CandidateVersionAsync(one), June), context)))
            .ShouldBe(["APPT-GROUP", "APPT-PRENOTICE", "APPT-OPINIONS", "APPT-AUDIT", "APPT-MATERIAL", "APPT-SIGNATURES"]);
        (await SeeAsync(one)).Hindrances.Count.ShouldBe(6);
        var other = candidates[1];
        await InspectAsync(other);
        Codes(await With(async (CandidateInspectionService s) => await s.TalkAsync(
            new RecordCaseTalk(other, await CandidateVersionAsync(other), Guid.CreateVersion7(), June, "群众", "考察甲", "很好。"), context))).ShouldBe(["CASE-STATE"]);
    }

    // L2543: the group answers for the material, nobody else signs it.
    [Fact]
    public async Task Only_the_group_signs()
    {
        var (_, candidates) = await FixedAsync();
        var one = candidates[0];
        await DoneAsync(With(async (CandidateInspectionService s) => await s.PlanAsync(
            new PlanInspection(one, await CandidateVersionAsync(one), "考察甲", "考察乙", null, null, null, null, null, false), Section())));
        Codes(await With(async (CandidateInspectionService s) => await s.WriteAsync(
            new WriteMaterial(one, await CandidateVersionAsync(one), null, null, null, null, null, null, null, null, "路人丙"), Section()))).ShouldBe(["CASE-SIGNERS"]);
    }

    // L2696; S2-17 (i) 1, 2.
    [Fact]
    public async Task A_report_is_checked_and_only_who_signed_is_answered()
    {
        var (_, candidates) = await FixedAsync();
        var (one, report, context) = (candidates[0], Guid.CreateVersion7(), Section());
        await DoneAsync(With(async (CaseReportService s) => await s.ReceiveAsync(
            new ReceiveReport(one, await CandidateVersionAsync(one), report, June, ReportChannel.Letter, null, "反映作风问题", false), context)));
        Codes(await With(async (CaseReportService s) => await s.HandleAsync(
            new HandleReport(one, await CandidateVersionAsync(one), report, ReportFinding.Unfounded, June, "查无实据", null, June), context))).ShouldBe(["CASE-STATE"]);
        await DoneAsync(With(async (CaseReportService s) => await s.HandleAsync(
            new HandleReport(one, await CandidateVersionAsync(one), report, ReportFinding.Unverified, June, "线索不清", null, null), context)));
        (await SeeAsync(one)).Candidate.Reports.Single().Finding.ShouldBe(ReportFinding.Unverified);
    }

    // L2682; S2-16: announcement, application, qualification, examination, inspection; no vote of recommendation besides.
    [Fact]
    public async Task An_open_selection_takes_its_candidates_from_those_examined()
    {
        var key = await CaseAsync(CaseKind.OpenSelection);
        var (cadre, context) = (await CadreAsync(), Section());
        Task<Outcome<Guid>> Apply(Guid applicant, Guid? who, string? name) => With(async (ApplicantService s) => await s.ApplyAsync(
            new AddApplicant(key, await AtAsync(key), applicant, who, name, "某大学", false), context));
        Codes(await Apply(Guid.CreateVersion7(), cadre, null)).ShouldBe(["APPT-ANNOUNCED"]);
        await DoneAsync(With(async (ApplicantService s) => await s.AnnounceAsync(new AnnounceSelection(key, await AtAsync(key), new DateOnly(2026, 5, 12), "职位一个，面向社会", null), context)));
        var (applicant, outside) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await DoneAsync(Apply(applicant, cadre, null));
        await DoneAsync(Apply(outside, null, "测试丙"));
        Codes(await Apply(Guid.CreateVersion7(), null, "测试丙")).ShouldBe(["CASE-APPLIED"]);
        Codes(await ProposeAsync(key, cadre, p => p with { Source = CandidateSource.Application })).ShouldBe(["APPT-EXAM"]);
        Codes(await With(async (ApplicantService s) => await s.ReviewAsync(new ReviewApplicant(key, await AtAsync(key), applicant, true, null, 101, 80), context))).ShouldBe(["CASE-NUMBER"]);
        await DoneAsync(With(async (ApplicantService s) => await s.ReviewAsync(new ReviewApplicant(key, await AtAsync(key), applicant, true, null, 81.5m, 90), context)));
        await DoneAsync(ProposeAsync(key, cadre, p => p with { Source = CandidateSource.Application }));
        Codes(await FixAsync(key, "只有一人入围")).ShouldBe(["APPT-RATIO-TWO"]);
    }

    [Fact]
    public async Task Nobody_applies_for_a_post_that_is_not_filled_by_examination()
    {
        var key = await CaseAsync();
        Codes(await With(async (ApplicantService s) => await s.AnnounceAsync(new AnnounceSelection(key, await AtAsync(key), June, "公告", null), Section()))).ShouldBe(["CASE-STATE"]);
    }

    // L2640; S2-09 (i) 1.
    [Fact]
    public async Task Silence_of_the_assisting_side_becomes_consent_by_the_day()
    {
        var (key, candidates) = await FixedAsync(coManagedBy: "市教委");
        await InspectAsync(candidates[0]);
        await ConsultAsync(key);
        var meeting = await CalledAsync();
        Codes(await ListCaseAsync(key, meeting, [candidates[0]])).ShouldBe(["APPT-ASSISTING"]);
        await DoneAsync(With(async (ConsultationService s) => await s.AskAsync(
            new AskConsultation(key, await AtAsync(key), Guid.CreateVersion7(), ConsultationTime.BeforeDecision, ConsultedSide.Assisting, "市教委", true, new DateOnly(2026, 6, 5)), Section())));
        Codes(await ListCaseAsync(key, meeting, [candidates[0]])).ShouldBe(["APPT-ASSISTING"]);
        Clock.MoveTo(new DateOnly(2026, 7, 6));
        await DoneAsync(ListCaseAsync(key, meeting, [candidates[0]]));
    }

}
