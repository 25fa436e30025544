using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Assessments;

public sealed class AssessmentRoundTests : AssessmentTest
{
    [Fact]
    public async Task A_year_goes_from_the_plan_to_the_file()
    {
        var round = await StartedAsync(null, await AdoptAsync("annual-cadre"));
        await DoneAsync(PrepareAsync(round));
        await VotedAsync(round, [8, 2]);
        await DoneAsync(CloseAsync(round));
        var people = (await RoundAsync(round)).Subjects.ToList();
        // 8 × 100 % and 2 × 80 % of the full points in every content and group
        people.Select(p => p.Composite).ShouldBe([96m, 96m]);
        Codes(await FileAsync(round)).ShouldBe(["ASM-DECIDED"]);
        foreach (var person in people)
            await DoneAsync(DecideAsync(person.Key, "称职", "优秀名额有限"));
        Codes(await FileAsync(round)).ShouldBe(["ASM-FEEDBACK"]);
        foreach (var person in people)
            await DoneAsync(TellAsync(person.Key));
        await DoneAsync(FileAsync(round));
        (await RoundAsync(round)).Distribution(isTeam: false).ShouldBe([("优秀", 0), ("称职", 2), ("基本称职", 0), ("不称职", 0)]);
    }

    [Fact]
    public async Task The_kept_composite_is_what_anybody_works_out_again_and_the_working_says_how()
    {
        var round = await StartedAsync(null, await AdoptAsync("annual-cadre"));
        await DoneAsync(PrepareAsync(round));
        await VotedAsync(round, [7, 3]);
        await DoneAsync(CloseAsync(round));
        var view = await SubjectAsync((await RoundAsync(round)).Subjects.First().Key);
        view.Working.Composite.ShouldBe(view.Subject.Composite);
        view.Working.Lines[0].Text.ShouldBe("（班子成员 40% × 94（优秀 7、称职 3、基本称职 0、不称职 0）；中层干部 30% × 94（优秀 7、称职 3、基本称职 0、不称职 0）；职工代表 30% × 94（优秀 7、称职 3、基本称职 0、不称职 0））× 20%");
    }

    // Groups under five are merged in reports: their marks and weights count as one.
    [Fact]
    public async Task Groups_too_small_to_stand_alone_count_as_one_with_the_sum_of_their_weights()
    {
        var round = await StartedAsync(null, await AdoptAsync("annual-cadre"));
        await DoneAsync(PrepareAsync(round));
        await VotedAsync(round, [1, 0, 0, 0], perGroup: [3, 4, 20]);
        var view = await SubjectAsync((await RoundAsync(round)).Subjects.First().Key);
        view.Working.Lines[0].Text.ShouldStartWith("（班子成员、中层干部 70% × 100（优秀 7、");
        view.Working.Composite.ShouldBe(100);
    }

    // 手册2008 L2547-2632 (h).
    [Fact]
    public async Task A_form_for_teams_is_not_used_for_people_nor_the_other_way_round()
    {
        var (team, own) = (await AdoptAsync("handbook-table-1"), await AdoptAsync("handbook-table-2"));
        Codes(await With((RoundService s) => s.OpenAsync(Opening(District, own, null), Section()))).ShouldContain("ASM-SUBJECT");
        Codes(await With((RoundService s) => s.OpenAsync(Opening(District, null, team), Section()))).ShouldBe(["ASM-SUBJECT"]);
        await OpenedAsync(team, own);
    }

    // L2778: S2-21 (h).
    [Fact]
    public async Task An_assessment_of_cadres_covers_the_five_dimensions()
    {
        var own = await AdoptAsync("handbook-table-4");
        Codes(await With((RoundService s) => s.OpenAsync(Opening(District, null, own), Section()))).ShouldBe(["ASM-FIVE"]);
        await OpenedAsync(null, own, AssessmentKind.Special);
    }

    // S000 A11 (h).
    [Fact]
    public async Task Nobody_is_assessed_twice_for_the_same_reason_in_a_year()
    {
        var own = await AdoptAsync("annual-cadre");
        await StartedAsync(null, own);
        var again = await OpenedAsync(null, own);
        var refused = await AddUnitAsync(again, East);
        Codes(refused).ShouldBe(["ASM-TWICE"]);
        refused.Findings[0].Message.ShouldContain("测试甲、测试乙");
        await DoneAsync(AddUnitAsync(await OpenedAsync(null, own, AssessmentKind.TermChange), East));
    }

    [Fact]
    public async Task A_body_stands_for_its_branches_where_branches_are_assessed()
    {
        await World.BranchAsync(East, "第二支部");
        var own = await AdoptAsync("branch-annual");
        var round = await OpenedAsync(null, own);
        await DoneAsync(AddUnitAsync(round, East));
        (await RoundAsync(round)).Subjects.Count().ShouldBe(2);
        var again = await OpenedAsync(null, own);
        Codes(await AddUnitAsync(again, East)).ShouldBe(["ASM-TWICE"]);
    }

    [Fact]
    public async Task Party_workers_are_put_in_one_by_one()
    {
        var round = await OpenedAsync(null, await AdoptAsync("party-worker-annual"));
        await DoneAsync(AddUnitAsync(round, East));
        Codes(await StartAsync(round)).ShouldBe(["ASSESSMENT-EMPTY"]);
        var (cadre, view) = (await CadreAsync(East), await RoundAsync(round));
        await DoneAsync(With((SubjectService s) => s.AddPersonAsync(new AddAssessedPerson(round, view.Version, view.Units[0].Key, Guid.CreateVersion7(), cadre), Section())));
        var version = (await RoundAsync(round)).Version;
        Codes(await With((SubjectService s) => s.AddPersonAsync(new AddAssessedPerson(round, version, view.Units[0].Key, Guid.CreateVersion7(), cadre), Section()))).ShouldBe(["ASSESSMENT-TWICE"]);
        await DoneAsync(StartAsync(round));
    }

    // L1993.
    [Fact]
    public async Task A_round_is_not_closed_while_a_side_is_missing()
    {
        var round = await StartedAsync(null, await AdoptAsync("annual-cadre"));
        var refused = await CloseAsync(round);
        Codes(refused).ShouldBe(["ASM-COMPLETE"]);
        refused.Findings[0].Message.ShouldContain("测试甲：政治态度和思想品质没有班子成员的评价");
    }

    // L1997: nothing is assigned to a value in the gap.
    [Fact]
    public async Task A_composite_in_a_gap_gets_no_grade()
    {
        var round = await StartedAsync(await AdoptAsync("quantified-life-meeting"), null, AssessmentKind.Special);
        var team = (await RoundAsync(round)).Subjects.Single().Key;
        await DoneAsync(RateAsync(team, "自评", 1, 23, 23, 24));
        await DoneAsync(RateAsync(team, "考核指导组", 1, 18, 18, 19));
        await DoneAsync(CloseAsync(round));
        (await SubjectAsync(team)).Subject.Composite.ShouldBe(59.5m);
        Codes(await DecideAsync(team, "一般", "接近")).ShouldContain("ASM-GAP");
    }

    // L1991: 100 points.
    [Fact]
    public async Task Points_out_of_bounds_or_over_the_total_are_refused_with_the_name_of_the_content()
    {
        var round = await StartedAsync(await AdoptAsync("quantified-life-meeting"), null, AssessmentKind.Special);
        var team = (await RoundAsync(round)).Subjects.Single().Key;
        var refused = await RateAsync(team, "自评", 1, 101, -1, 20);
        Codes(refused).ShouldBe(["ASM-BOUNDS", "ASM-BOUNDS", "ASSESSMENT-TOTAL"]);
        refused.Findings[0].Message.ShouldContain("会前");
        Codes(await RateAsync(team, "自评", 1, 40, 40, 21)).ShouldBe(["ASSESSMENT-TOTAL"]);
    }

    [Fact]
    public async Task The_sheet_of_a_rater_sent_again_replaces_the_first()
    {
        var round = await StartedAsync(await AdoptAsync("quantified-life-meeting"), null, AssessmentKind.Special);
        var team = (await RoundAsync(round)).Subjects.Single().Key;
        await DoneAsync(RateAsync(team, "自评", 1, 20, 20, 20));
        await DoneAsync(RateAsync(team, "自评", 1, 30, 30, 30));
        (await SubjectAsync(team)).Subject.Ratings.Sum(r => r.Points).ShouldBe(90);
    }

    [Fact]
    public async Task Grades_over_their_quota_are_refused_and_the_quota_is_not_rounded_up()
    {
        var round = await StartedAsync(null, await AdoptAsync("annual-cadre"));
        await DoneAsync(PrepareAsync(round));
        await VotedAsync(round, [10]);
        await DoneAsync(CloseAsync(round));
        // 20 % of two people is none.
        var refused = await DecideAsync((await RoundAsync(round)).Subjects.First().Key, "优秀");
        Codes(refused).ShouldBe(["ASM-QUOTA"]);
        refused.Findings[0].Message.ShouldContain("最多 0 个");
    }

    [Fact]
    public async Task Another_grade_than_that_of_the_points_wants_a_reason()
    {
        var round = await DecidableAsync([0, 10]);
        var person = (await RoundAsync(round)).Subjects.First().Key;
        Codes(await DecideAsync(person, "基本称职")).ShouldBe(["ASM-DIFFERS"]);
        await DoneAsync(DecideAsync(person, "基本称职", "受到党内警告"));
        (await SubjectAsync(person)).Subject.GradeReason.ShouldBe("受到党内警告");
    }

    // L2492: S1-05 (h).
    [Fact]
    public async Task A_person_without_written_duties_is_not_concluded_on()
    {
        var round = await DecidableAsync([0, 10]);
        Codes(await DecideAsync((await RoundAsync(round)).Subjects.First().Key, "称职", duties: null)).ShouldBe(["ASM-DUTIES"]);
    }

    [Fact]
    public async Task The_result_of_a_year_stands_on_the_cadres_record_and_a_change_replaces_it()
    {
        var round = await DecidableAsync([0, 10]);
        var person = (await RoundAsync(round)).Subjects.First();
        await DoneAsync(DecideAsync(person.Key, "称职"));
        (await ResultsAsync(person.CadreKey!.Value)).ShouldBe(["2025 2"]);
        await DoneAsync(DecideAsync(person.Key, "基本称职", "受到党内警告"));
        (await ResultsAsync(person.CadreKey!.Value)).ShouldBe(["2025 3"]);
    }

    [Fact]
    public async Task Faults_need_evidence_and_stay_within_the_points_and_figures_are_ranked_in_the_round()
    {
        await TeamAsync();
        var round = await OpenedAsync(await AdoptAsync("annual-team"), null);
        await DoneAsync(AddUnitAsync(round, East, West));
        await DoneAsync(StartAsync(round));
        var teams = (await RoundAsync(round)).Subjects.ToList();
        var scheme = (await RoundAsync(round)).TeamScheme!;
        var (fault, figure) = (scheme.Leaves.Single(l => l.Method == IndicatorMethod.Deduction).Key, scheme.Leaves.Single(l => l.Method == IndicatorMethod.Rank).Key);
        Codes(await FaultsAsync(teams[0].Key, fault, (1, null))).ShouldBe(["ASM-EVIDENCE"]);
        Codes(await FaultsAsync(teams[0].Key, fault, (3, "处分决定"), (3, "通报"))).ShouldBe(["ASM-BOUNDS"]);
        await DoneAsync(FaultsAsync(teams[0].Key, fault, (1.5m, "处分决定")));
        foreach (var (team, i) in teams.Select((t, i) => (t, i)))
            await DoneAsync(With(async (ScoreService s) => await s.EnterFigureAsync(new EnterFigure(team.Key, (await SubjectAsync(team.Key)).Subject.Version, figure, 90 + i, "目标办"), Section())));
        var lines = (await SubjectAsync(teams[0].Key)).Working.Lines.ToDictionary(l => l.Indicator);
        (lines[fault].Value, lines[figure].Text).ShouldBe((3.5m, "（90，第 2 名（共 2））× 25%"));
    }

    [Fact]
    public async Task Talks_rectification_and_the_look_back_stand_with_the_subject()
    {
        var round = await DecidableAsync([0, 10]);
        var person = (await RoundAsync(round)).Subjects.First().Key;
        await DoneAsync(With(async (FollowUpService s) => await s.TalkAsync(
            new RecordAssessmentTalk(person, (await SubjectAsync(person)).Subject.Version, Guid.CreateVersion7(), MeetingDay, "班子成员", "考核组甲", "肯定成绩，希望多下基层。"), Section())));
        var item = Guid.CreateVersion7();
        await DoneAsync(With(async (FollowUpService s) => await s.RequireAsync(
            new RequireRectification(person, (await SubjectAsync(person)).Subject.Version, item, "下基层少", "每月调研一次", new DateOnly(2026, 6, 30)), Section())));
        (await RoundAsync(round)).Subjects.First().OpenRectifications.ShouldBe(1);
        Codes(await LookAsync(person, item, new DateOnly(2026, 6, 20), new DateOnly(2026, 6, 1), "已改")).ShouldBe(["ASSESSMENT-ORDER"]);
        await DoneAsync(LookAsync(person, item, new DateOnly(2026, 6, 20), new DateOnly(2026, 7, 1), "已改"));
        (await RoundAsync(round)).Subjects.First().OpenRectifications.ShouldBe(0);
    }

    [Fact]
    public async Task Another_unit_finds_no_trace_and_a_stale_form_is_a_conflict()
    {
        var round = await StartedAsync(null, await AdoptAsync("annual-cadre"));
        var view = await RoundAsync(round);
        (await With((AppraisalVoteService s) => s.TakeAsync(new TakeVotes(round, view.Version, view.Units[0].Key), Personnel(East)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((ResultService s) => s.CloseAsync(new CloseAssessment(round, view.Version + 1), Section()))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((AssessmentQueries q) => q.SubjectAsync(view.Subjects.First().Key, Core.Access.OrgScope.Of(East.Path)))).ShouldBeNull();
    }

    private async Task<Guid> DecidableAsync(int[] byGrade)
    {
        var round = await StartedAsync(null, await AdoptAsync("annual-cadre"));
        await DoneAsync(PrepareAsync(round));
        await VotedAsync(round, byGrade);
        await DoneAsync(CloseAsync(round));
        return round;
    }

    private async Task<Outcome<Guid>> RateAsync(Guid subject, string group, int rater, params decimal[] points)
    {
        var view = await SubjectAsync(subject);
        var given = view.Scheme.Leaves.Zip(points).ToDictionary(x => x.First.Key, x => (decimal?)x.Second);
        return await With((ScoreService s) => s.RateAsync(new RateSubject(subject, view.Subject.Version, view.Scheme.Groups.Find(g => g.Name == group)!.Key, rater, given), Section()));
    }

    private async Task<Outcome<Guid>> FaultsAsync(Guid subject, Guid indicator, params (decimal? Points, string? Why)[] faults)
    {
        var version = (await SubjectAsync(subject)).Subject.Version;
        return await With((ScoreService s) => s.EnterFaultsAsync(new EnterFaults(subject, version, indicator, faults), Section()));
    }

    private async Task<Outcome<Guid>> LookAsync(Guid subject, Guid item, DateOnly done, DateOnly looked, string result)
    {
        var version = (await SubjectAsync(subject)).Subject.Version;
        return await With((FollowUpService s) => s.LookBackAsync(new LookBack(subject, version, item, done, looked, result), Section()));
    }

    private async Task<Outcome<Guid>> TellAsync(Guid subject)
    {
        var version = (await SubjectAsync(subject)).Subject.Version;
        return await With((ResultService s) => s.TellAsync(new GiveAssessmentFeedback(subject, version, new DateOnly(2026, 2, 20), "考核组甲", "同意"), Section()));
    }

    private async Task<Outcome<Guid>> FileAsync(Guid round)
    {
        var version = (await RoundAsync(round)).Version;
        return await With((ResultService s) => s.FileAsync(new FileAssessment(round, version, new DateOnly(2026, 3, 1)), Section()));
    }

    private async Task<IReadOnlyList<string>> ResultsAsync(Guid cadre)
    {
        await using var db = NewContext();
        var person = await db.Set<Cadre>().Where(c => c.PublicId == cadre).Select(c => c.PersonId).SingleAsync();
        var rows = await new InfoRowWriter(db).RowsAsync(person, CadreSets.Find(CadreSets.Assessments)!);
        return [.. rows.Select(InfoRowWriter.ValuesOf).Select(v => $"{v["year"].TrimStart('0')} {v["result"]}")];
    }
}
