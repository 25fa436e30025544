using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Appointments.Cases;

/// <summary>The refusals and warnings of 手册2008 S2, one test a rule.</summary>
public sealed class CaseChecksTests
{
    private static readonly DateOnly Day = new(2008, 11, 17);

    // L2786; S2-22 (i) 1.
    [Theory]
    [InlineData(3, 3, 1, "APPT-POSTS")]
    [InlineData(3, 2, 1, null)]
    [InlineData(null, 2, 1, "APPT-POSTS-KNOWN")]
    public void Nobody_is_appointed_beyond_the_approved_posts(int? approved, int filled, int toFill, string? broken)
        => Codes(MotionChecks.All, new MotionFacts(approved, filled, toFill)).ShouldBe(Of(broken));

    // L2506; S2-01 (i) 2.
    [Theory]
    [InlineData(PostWay.Contracted, null, "APPT-CONTRACT")]
    [InlineData(PostWay.Contracted, 3, null)]
    [InlineData(PostWay.Commissioned, null, null)]
    public void A_post_by_contract_has_its_years(PostWay way, int? years, string? broken)
        => Codes(MotionChecks.All, new MotionFacts(3, 2, 1, way, years)).ShouldBe(Of(broken));

    // L2791; S2-22 (e) 6.
    [Fact]
    public void Nobody_proposes_their_kin()
        => Run(CandidateChecks.One, new CandidateFacts("测试甲", CandidateSource.Recommendation, false, 12, true, false, "配偶")).Single().Message.ShouldContain("配偶");

    // L2531; S2-04 (i) 5.
    [Fact]
    public void Who_would_be_new_in_a_team_is_published_among_those_who_recommended_before_the_talks()
    {
        var facts = Inspected() with { NeedsPublicity = true };
        Codes(InspectionChecks.Report, facts).ShouldBe(["APPT-PUBLICISED"]);
        Codes(InspectionChecks.Report, facts with { PublicisedOn = new DateOnly(2008, 10, 11) }).ShouldBe(["APPT-PUBLICISED"]);
        Codes(InspectionChecks.Report, facts with { PublicisedOn = new DateOnly(2008, 10, 9) }).ShouldBeEmpty();
    }

    // L2519; S2-02 (h).
    [Fact]
    public void Nobody_is_voted_on_without_an_inspection()
        => Run(ListingChecks.All, Listing() with { Uninspected = ["测试甲"] }).Single().Message.ShouldContain("测试甲");

    // L2545; S2-05 (i) 5, S2-18 (i) 4.
    [Fact]
    public void A_case_usually_ends_with_everybody_told() => Codes(EndChecks.All, new EndFacts(["测试甲"])).ShouldBe(["APPT-TOLD"]);

    // L2682; S2-16 (i) 3.
    [Fact]
    public void A_competition_goes_to_the_inspection_only_with_a_democratic_assessment()
        => Codes(CandidateChecks.Ratio, new CandidateRatioFacts(CaseKind.Competition, 1, 3)).ShouldBe(["APPT-APPRAISED"]);

    // L2678–L2682; S2-16 (i) 1, 2.
    [Fact]
    public void A_competition_stays_inside_and_only_the_qualified_are_examined()
    {
        var facts = new ApplicantFacts(CaseKind.Competition, "测试甲", true, true, null, false);
        Codes(ApplicantChecks.All, facts).ShouldBeEmpty();
        Codes(ApplicantChecks.All, facts with { IsInside = false }).ShouldBe(["APPT-INSIDE"]);
        Codes(ApplicantChecks.All, facts with { Kind = CaseKind.OpenSelection, IsInside = false }).ShouldBeEmpty();
        Codes(ApplicantChecks.All, facts with { IsAnnounced = false }).ShouldBe(["APPT-ANNOUNCED"]);
        Codes(ApplicantChecks.All, facts with { IsQualified = false, HasScore = true }).ShouldBe(["APPT-SEAT"]);
        Codes(ApplicantChecks.All, facts with { IsQualified = true, HasScore = true }).ShouldBeEmpty();
    }

    // L3022, case 24 (i) 1.
    [Theory]
    [InlineData(2, 6, null)]
    [InlineData(2, 5, "APPT-TESTED")]
    public void In_the_three_ballot_method_three_times_as_many_are_tested(int posts, int tested, string? broken)
        => Local(CandidateChecks.Ratio, new CandidateRatioFacts(CaseKind.OpenSelection, posts, 6, tested), "APPT-TESTED").ShouldBe(Of(broken));

    // L3024, case 24.
    [Theory]
    [InlineData(2, 3, null)]
    [InlineData(3, 4, "APPT-RATIO-HALF")]
    [InlineData(3, 5, null)]
    public void In_the_three_ballot_method_half_as_many_again_are_inspected(int posts, int candidates, string? broken)
        => Local(CandidateChecks.Ratio, new CandidateRatioFacts(CaseKind.Competition, posts, candidates), "APPT-RATIO-HALF").ShouldBe(Of(broken));

    // L3026, case 24 (i) 3, 4.
    [Theory]
    [InlineData(3, 4, null)]
    [InlineData(1, 2, "APPT-MARGIN")]
    [InlineData(5, 6, null)]
    [InlineData(6, 7, "APPT-MARGIN")]
    [InlineData(1, 1, "APPT-MARGIN")]
    public void In_the_three_ballot_method_the_vote_has_a_margin_of_a_fifth_to_a_half(int posts, int listed, string? broken)
        => Local(ListingChecks.All, Listing() with { Kind = CaseKind.OpenSelection, Posts = posts, Candidates = 9, Listed = listed }, "APPT-MARGIN").ShouldBe(Of(broken));

    // L3010, case 23 (i) 2.
    [Theory]
    [InlineData(1, "APPT-CONSULTED-TWO")]
    [InlineData(2, null)]
    public void Where_it_is_the_practice_two_names_a_post_are_consulted_on(int candidates, string? broken)
        => Local(ListingChecks.All, Listing() with { Candidates = candidates }, "APPT-CONSULTED-TWO").ShouldBe(Of(broken));

    // L3050, case 26 (i) 1, 2.
    [Theory]
    [InlineData(30, "APPT-DISSATISFIED")]
    [InlineData(29, null)]
    public void Where_it_is_the_practice_nearly_a_third_dissatisfied_on_one_content_keeps_from_the_vote(int percent, string? broken)
        => Local(ListingChecks.All, Listing() with { Disliked = [("测试甲", "德", 5), ("测试甲", "廉", percent)] }, "APPT-DISSATISFIED").ShouldBe(Of(broken));

    // L2640; S2-09 (i) 1, 4.
    [Fact]
    public void A_reply_after_the_month_changes_nothing()
    {
        var asked = new CaseConsultation { Key = Guid.NewGuid(), Time = ConsultationTime.BeforeDecision, Side = ConsultedSide.Assisting, Who = "市局", IsWritten = true, ReceivedOn = new DateOnly(2008, 3, 10) };
        asked.Stands(1, new DateOnly(2008, 4, 9)).ShouldBeNull();
        asked.Stands(1, new DateOnly(2008, 4, 11)).ShouldBe(true);
        (asked.RepliedOn, asked.Agrees) = (new DateOnly(2008, 4, 12), false);
        asked.Stands(1, new DateOnly(2008, 4, 12)).ShouldBe(true);
        asked.RepliedOn = new DateOnly(2008, 4, 10);
        asked.Stands(1, new DateOnly(2008, 4, 12)).ShouldBe(false);
    }

    // L2523, L2531; S2-02 (i) 1.
    [Fact]
    public void Candidates_are_fixed_after_a_recommendation_unless_the_organisation_nominates_for_special_need()
    {
        Codes(RecommendationChecks.All, Recommended() with { On = null }).ShouldBe(["APPT-RECOMMENDED"]);
        Codes(RecommendationChecks.All, Recommended() with { On = null, IsSpecialNeed = true }).ShouldBeEmpty();
    }

    // L2523; S2-03 (i) 1.
    [Theory]
    [InlineData("2008-04-30", null)]
    [InlineData("2008-05-10", null)]
    [InlineData("2008-05-20", "APPT-RECOMMENDED-YEAR")]
    public void A_recommendation_is_good_for_a_year(string fixedOn, string? broken)
        => Codes(RecommendationChecks.All, Recommended() with { On = new DateOnly(2007, 5, 10), FixedOn = DateOnly.Parse(fixedOn, null) }).ShouldBe(Of(broken));

    // L2527.
    [Fact]
    public void At_a_term_change_votes_are_counted_by_level()
    {
        Codes(RecommendationChecks.All, Recommended() with { Kind = CaseKind.TermChange, Levels = 1 }).ShouldBe(["APPT-RECOMMENDED-LEVELS"]);
        Codes(RecommendationChecks.All, Recommended() with { Kind = CaseKind.TermChange, Levels = 2 }).ShouldBeEmpty();
    }

    // L2523; S2-03 (i) 5.
    [Fact]
    public void A_recommendation_has_both_a_meeting_and_talks()
    {
        Codes(RecommendationChecks.All, Recommended() with { Talks = 0 }).ShouldBe(["APPT-RECOMMENDED-FORMS"]);
        Codes(RecommendationChecks.All, Recommended() with { HasMeeting = false }).ShouldBe(["APPT-RECOMMENDED-FORMS"]);
    }

    // L2525.
    [Fact]
    public void Leaders_of_congress_government_and_conference_are_recommended_with_those_outside_the_party()
    {
        var facts = Recommended() with { Kind = CaseKind.TermChange, Levels = 2, NeedsOutside = true };
        Codes(RecommendationChecks.All, facts).ShouldBe(["APPT-RECOMMENDED-OUTSIDE"]);
        Codes(RecommendationChecks.All, facts with { HasOutside = true }).ShouldBeEmpty();
    }

    // L2531; S2-04 (i) 1.
    [Fact]
    public void An_individual_recommendation_is_signed_and_its_nominee_recommended_by_vote_too()
    {
        var facts = new CandidateFacts("测试甲", CandidateSource.Individual, HasSignedMaterial: true, Votes: 12, IsSupported: true, IsSpecialNeed: false);
        Codes(CandidateChecks.One, facts).ShouldBeEmpty();
        Codes(CandidateChecks.One, facts with { HasSignedMaterial = false }).ShouldBe(["APPT-SIGNED"]);
        Codes(CandidateChecks.One, facts with { Votes = null }).ShouldBe(["APPT-VOTED"]);
    }

    // L2531.
    [Fact]
    public void The_organisation_nominates_only_for_special_need_and_nobody_without_the_support_of_the_own_unit()
    {
        var facts = new CandidateFacts("测试甲", CandidateSource.Nomination, false, null, IsSupported: true, IsSpecialNeed: true);
        Codes(CandidateChecks.One, facts).ShouldBeEmpty();
        Codes(CandidateChecks.One, facts with { IsSpecialNeed = false }).ShouldBe(["APPT-NOMINATED"]);
        Codes(CandidateChecks.One, facts with { IsSupported = false }).ShouldBe(["APPT-SUPPORTED"]);
    }

    // L2702, L2706; S2-19 (i), S2-16 (i) 4.
    [Theory]
    [InlineData(CaseKind.TermChange, 10, 13, null)]
    [InlineData(CaseKind.TermChange, 10, 12, "APPT-RATIO-TERM")]
    [InlineData(CaseKind.TermChange, 7, 10, null)]
    [InlineData(CaseKind.TermChange, 7, 9, "APPT-RATIO-TERM")]
    [InlineData(CaseKind.Individual, 1, 2, null)]
    [InlineData(CaseKind.Individual, 1, 3, null)]
    [InlineData(CaseKind.Individual, 1, 1, "APPT-RATIO-ONE")]
    [InlineData(CaseKind.Individual, 1, 4, "APPT-RATIO-ONE")]
    [InlineData(CaseKind.OpenSelection, 1, 3, null)]
    [InlineData(CaseKind.OpenSelection, 1, 2, "APPT-RATIO-OPEN")]
    [InlineData(CaseKind.OpenSelection, 2, 6, null)]
    [InlineData(CaseKind.Competition, 2, 5, "APPT-RATIO-OPEN")]
    public void There_are_more_candidates_than_posts(CaseKind kind, int posts, int candidates, string? broken)
        => Codes(CandidateChecks.Ratio, new CandidateRatioFacts(kind, posts, candidates, IsAppraised: true)).ShouldBe(Of(broken));

    // L2706.
    [Fact]
    public void Open_selection_never_inspects_fewer_than_two_a_post()
        => Codes(CandidateChecks.Ratio, new CandidateRatioFacts(CaseKind.OpenSelection, 1, 1)).ShouldBe(["APPT-RATIO-OPEN", "APPT-RATIO-TWO"], ignoreOrder: true);

    // L2543; S2-18 (i).
    [Theory]
    [InlineData(1, true, "APPT-GROUP")]
    [InlineData(2, true, null)]
    [InlineData(2, false, "APPT-GROUP")]
    public void A_group_of_two_or_more_with_a_leader_inspects(int people, bool hasLeader, string? broken)
        => Codes(InspectionChecks.Report, Inspected() with { Inspectors = people, HasLeader = hasLeader }).ShouldBe(Of(broken));

    // L2537, L2686; S2-17 (i) 3.
    [Fact]
    public void Plan_and_notice_come_before_the_talks_and_the_notice_has_a_contact()
    {
        Codes(InspectionChecks.Report, Inspected() with { PlanToldOn = null }).ShouldBe(["APPT-PLAN"]);
        Codes(InspectionChecks.Report, Inspected() with { NoticedOn = null }).ShouldBe(["APPT-PRENOTICE"]);
        Codes(InspectionChecks.Report, Inspected() with { NoticedOn = new DateOnly(2008, 10, 12) }).ShouldBe(["APPT-PRENOTICE"]);
        Codes(InspectionChecks.Report, Inspected() with { NoticeHasContact = false }).ShouldBe(["APPT-PRENOTICE"]);
    }

    // L2537; S2-05 (i) 3.
    [Fact]
    public void Three_organs_are_heard_and_an_audit_is_waited_for()
    {
        var refused = Run(InspectionChecks.Report, Inspected() with { MissingOpinions = ["纪检监察机关"] });
        refused.Single().Message.ShouldContain("纪检监察机关");
        Codes(InspectionChecks.Report, Inspected() with { NeedsAudit = true }).ShouldBe(["APPT-AUDIT"]);
        Codes(InspectionChecks.Report, Inspected() with { NeedsAudit = true, HasAudit = true }).ShouldBeEmpty();
    }

    // L2539-L2543; S2-06 (i) 1.
    [Fact]
    public void The_material_names_shortcomings_and_figures_and_is_signed()
    {
        Codes(InspectionChecks.Report, Inspected() with { HasShortcomings = false }).ShouldBe(["APPT-MATERIAL"]);
        Codes(InspectionChecks.Report, Inspected() with { HasFigures = false }).ShouldBe(["APPT-MATERIAL"]);
        Codes(InspectionChecks.Report, Inspected() with { IsSigned = false }).ShouldBe(["APPT-SIGNATURES"]);
    }

    // L2696; S2-17 (h).
    [Fact]
    public void No_inspection_ends_with_a_report_unhandled() => Codes(InspectionChecks.Report, Inspected() with { OpenReports = 1 }).ShouldBe(["APPT-REPORTS"]);

    // L2636, L2638; S2-08 (i).
    [Fact]
    public void Consultation_comes_twice_and_asks_whom_the_post_wants()
    {
        Codes(ConsultationChecks.All, Consulted() with { BeforeDecision = false }).ShouldBe(["APPT-CONSULTED"]);
        Codes(ConsultationChecks.All, Consulted() with { IsDepartment = true }).ShouldBe(["APPT-HIGHER-LEADER"]);
        Codes(ConsultationChecks.All, Consulted() with { NonPartyWithoutFront = ["测试甲"] }).ShouldBe(["APPT-FRONT"]);
    }

    // L2640; S2-09 (i) 1.
    [Theory]
    [InlineData("2008-04-09", "APPT-ASSISTING")]
    [InlineData("2008-04-10", "APPT-ASSISTING")]
    [InlineData("2008-04-11", null)]
    public void A_month_of_silence_of_the_assisting_side_is_consent(string today, string? broken)
        => Codes(ConsultationChecks.All, Consulted() with { IsCoManaged = true, AssistingSentOn = new DateOnly(2008, 3, 10), Today = DateOnly.Parse(today, null) }).ShouldBe(Of(broken));

    // L2640; S2-09 (i) 3.
    [Fact]
    public void A_dispute_goes_up_for_a_chief_post_and_is_decided_here_for_a_deputy()
    {
        var disputed = Consulted() with { IsCoManaged = true, AssistingSentOn = new DateOnly(2008, 3, 10), AssistingAgrees = false };
        Codes(ConsultationChecks.All, disputed).ShouldBeEmpty();
        Codes(ConsultationChecks.All, disputed with { IsChief = true }).ShouldBe(["APPT-DISPUTE"]);
        Codes(ConsultationChecks.All, disputed with { IsChief = true, IsCoordinated = true }).ShouldBeEmpty();
    }

    // L2652; S2-12 (i) 1.
    [Fact]
    public void Seven_documents_go_up_and_the_missing_one_is_named()
        => Run(NoticeChecks.Package, new PackageFacts(["会议纪要"])).Single().Message.ShouldContain("会议纪要");

    // L2658, L2748-L2752; S2-13 (i) 1.
    [Theory]
    [InlineData("2008-11-10", "2008-11-16", 5, null)]
    [InlineData("2008-11-10", "2008-11-14", 5, "APPT-NOTICE-DAYS")]
    [InlineData("2008-11-10", "2008-11-16", 2, "APPT-NOTICE-WORKDAYS")]
    [InlineData("2008-11-10", "2008-11-20", 9, "APPT-NOTICE-DAYS")]
    public void A_notice_lasts_seven_to_ten_days_and_five_working_days(string from, string to, int workingDays, string? broken)
        => Codes(NoticeChecks.Notice, Noticed() with { From = DateOnly.Parse(from, null), To = DateOnly.Parse(to, null), WorkingDays = workingDays }).ShouldBe(Of(broken));

    // L2748; S2-13 (i) 3.
    [Theory]
    [InlineData("2008-04-10", 1, "APPT-NOTICE-PLACES")]
    [InlineData("2008-04-10", 2, null)]
    [InlineData("2007-09-10", 1, null)]
    public void Who_came_less_than_a_year_ago_is_published_in_both_units(string exchanged, int places, string? broken)
        => Codes(NoticeChecks.Notice, Noticed() with { ExchangedOn = DateOnly.Parse(exchanged, null), Places = places }).ShouldBe(Of(broken));

    // L2658; S2-02 (i) 3.
    [Fact]
    public void A_notice_follows_the_decision_and_has_every_field()
    {
        Codes(NoticeChecks.Notice, Noticed() with { DecidedOn = null }).ShouldBe(["APPT-NOTICE-AFTER"]);
        Codes(NoticeChecks.Notice, Noticed() with { MissingFields = ["籍贯"] }).ShouldBe(["APPT-NOTICE-FIELDS"]);
    }

    // L2658, L2760-L2766; S2-02 (i) 4, S2-13 (i) 4.
    [Fact]
    public void Nobody_is_appointed_before_the_notice_has_ended_well()
    {
        Codes(AppointmentChecks.All, Appointing() with { On = new DateOnly(2008, 11, 12) }).ShouldBe(["APPT-NOTICE-OVER"]);
        Codes(AppointmentChecks.All, Appointing() with { NoticeTo = null, Outcome = null }).ShouldBe(["APPT-NOTICE"]);
        Codes(AppointmentChecks.All, Appointing() with { NoticeTo = null, Outcome = null, IsExempt = true }).ShouldBeEmpty();
        Codes(AppointmentChecks.All, Appointing() with { Outcome = NoticeOutcome.Rejected }).ShouldBe(["APPT-REJECTED"]);
        Codes(AppointmentChecks.All, Appointing() with { HasPassed = false }).ShouldBe(["APPT-PASSED"]);
        Codes(AppointmentChecks.All, Appointing() with { NeedsApproval = true }).ShouldBe(["APPT-APPROVED"]);
    }

    // L2764; S2-13 (i) 4.
    [Theory]
    [InlineData("2008-05-01", "核实")]
    [InlineData("2008-06-02", "书面说明")]
    public void A_suspension_of_over_three_months_wants_a_written_statement(string on, string words)
        => Run(AppointmentChecks.All, Appointing() with { NoticeTo = new DateOnly(2008, 2, 29), Outcome = NoticeOutcome.Suspended, SuspendedOn = new DateOnly(2008, 3, 1), On = DateOnly.Parse(on, null) })
            .Single().Message.ShouldContain(words);

    // L2658, L2772, L2736; S2-14 (i).
    [Fact]
    public void A_probation_lasts_a_year_and_ends_by_an_assessment()
    {
        var facts = new ProbationFacts("测试甲", new DateOnly(2008, 2, 1), new DateOnly(2009, 2, 1), false, true, true, true, false, false);
        Codes(ProbationChecks.Confirm, facts).ShouldBeEmpty();
        Codes(ProbationChecks.Confirm, facts with { On = new DateOnly(2008, 12, 15) }).ShouldBe(["APPT-PROBATION-YEAR"]);
        Codes(ProbationChecks.Confirm, facts with { HasMaterial = false }).ShouldBe(["APPT-PROBATION-ASSESSED"]);
        Codes(ProbationChecks.Confirm, facts with { IsExceptional = true }).ShouldBe(["APPT-PROBATION-TRAINED"]);
        Codes(ProbationChecks.Begin, facts with { IsElected = true }).ShouldBe(["APPT-PROBATION-POST"]);
        Codes(ProbationChecks.Begin, facts with { IsCovered = false }).ShouldBe(["APPT-PROBATION-POST"]);
    }

    // L2722-L2742; S2-20 (i).
    [Fact]
    public void An_exceptional_promotion_wants_everybody_and_the_higher_department()
    {
        Codes(ExceptionalChecks.All, Exceptional()).ShouldBeEmpty();
        Codes(ExceptionalChecks.All, Exceptional() with { Agreed = 8 }).ShouldBe(["APPT-EXC-ALL"]);
        Codes(ExceptionalChecks.All, Exceptional() with { IsApprovedAbove = false }).ShouldBe(["APPT-EXC-APPROVED"]);
        Codes(ExceptionalChecks.All, Exceptional() with { IsReserve = false }).ShouldBe(["APPT-EXC-RESERVE"]);
        Codes(ExceptionalChecks.All, Exceptional() with { HasMerit = false }).ShouldBe(["APPT-EXC-MERIT"]);
        Codes(ExceptionalChecks.All, Exceptional() with { ServiceMonths = 35 }).ShouldBe(["APPT-EXC-SERVICE"]);
        Codes(ExceptionalChecks.All, Exceptional() with { TenureMonths = 23, TenureRequired = 36 }).ShouldBe(["APPT-EXC-TENURE"]);
        Codes(ExceptionalChecks.All, Exceptional() with { TenureMonths = 24, TenureRequired = 36 }).ShouldBeEmpty();
        Codes(ExceptionalChecks.All, Exceptional() with { IsTrained = false, TrainingBy = new DateOnly(2009, 6, 30) }).ShouldBe(["APPT-EXC-TRAINING"]);
        Codes(ExceptionalChecks.All, Exceptional() with { IsTrained = false, TrainingBy = new DateOnly(2009, 4, 30) }).ShouldBeEmpty();
    }

    // L2726; S2-20 (i) 1.
    [Theory]
    [InlineData("1973-04-30", false, null)]
    [InlineData("1972-03-01", false, "APPT-EXC-AGE")]
    [InlineData("1968-04-30", true, null)]
    [InlineData("1967-04-30", true, "APPT-EXC-AGE")]
    public void An_outstanding_young_cadre_is_usually_young(string born, bool isBureau, string? broken)
        => Codes(ExceptionalChecks.All, Exceptional() with { BirthDate = DateOnly.Parse(born, null), IsBureau = isBureau }).ShouldBe(Of(broken));

    private static RecommendationFacts Recommended() => new(CaseKind.Individual, false, new DateOnly(2008, 10, 1), new DateOnly(2008, 10, 5), true, 20, 1, false, false);

    private static InspectionFacts Inspected() => new(
        "测试甲", 2, true, new DateOnly(2008, 10, 8), new DateOnly(2008, 10, 9), true, new DateOnly(2008, 10, 10), [], false, false, true, true, true, 0);

    private static ConsultationFacts Consulted() => new(Day, true, true, false, false, [], false, null, null, false, false);

    private static NoticeFacts Noticed() => new(new DateOnly(2008, 11, 10), new DateOnly(2008, 11, 16), new DateOnly(2008, 11, 9), 5, null, 1, []);

    private static AppointmentFacts Appointing() => new("测试甲", Day, true, false, false, false, new DateOnly(2008, 11, 16), NoticeOutcome.Clear, null, false);

    private static ExceptionalFacts Exceptional() => new(
        "测试甲", true, false, new DateOnly(1975, 1, 1), new DateOnly(2008, 4, 30), true, true, 9, 9, true, 36, ServiceFloor.Master, null, null, true, null);

    private static ListingFacts Listing() => new(CaseKind.Individual, 1, 2, 1, [], []);

    /// <summary>As a district has it that takes a case's practice for its own.</summary>
    private static IEnumerable<string> Local<T>(RuleChecks<T> checks, T facts, string code)
        => RuleCatalogue.Embedded.With(new Dictionary<string, bool> { [code] = true }, []).Evaluate(checks, facts, Day, RuleOccasion.Decision).Findings.Select(f => f.RuleCode).Where(c => c == code);

    private static string[] Of(string? code) => code is null ? [] : [code];

    private static IReadOnlyList<Finding> Run<T>(RuleChecks<T> checks, T facts) => RuleCatalogue.Embedded.Evaluate(checks, facts, Day, RuleOccasion.Decision).Findings;

    private static IEnumerable<string> Codes<T>(RuleChecks<T> checks, T facts) => Run(checks, facts).Select(f => f.RuleCode);
}
