using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.LifeMeetings;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Tests.OrganisationLife;

namespace PartyBuilding.Core.Tests.LifeMeetings;

/// <summary>手册2008 §11 and 案例14.</summary>
public sealed class LifeMeetingTests : LifeTest
{
    private static readonly DateOnly Meeting = new(2026, 7, 3);

    // §11(i)1: a meeting on 2008-09-20: papers by 2008-09-10; on the 11th late.
    [Theory]
    [InlineData("2008-09-10", 0)]
    [InlineData("2008-09-11", 1)]
    public void Papers_are_due_ten_days_before(string sent, int late)
    {
        var facts = new LifeMeetingFacts { Step = LifeStepKind.PreReport, On = DateOnly.Parse(sent, null), Today = new DateOnly(2008, 10, 1), DueOn = new DateOnly(2008, 9, 20).AddDays(-10) };
        RuleCatalogue.Embedded.Evaluate(LifeMeetingChecks.Step, facts, facts.On, RuleOccasion.Decision).Notes.Count(f => f.RuleCode == "DLM-PRE-DAYS").ShouldBe(late);
    }

    [Fact]
    public async Task Days_are_calendar_days_unless_the_parameter_says_working()
    {
        (await With((LifeDays d) => d.PreReportAsync(new DateOnly(2008, 9, 20)))).ShouldBe(new DateOnly(2008, 9, 10));
        (await With((LifeDays d) => d.ReportAsync(new DateOnly(2008, 9, 20)))).ShouldBe(new DateOnly(2008, 10, 5));
    }

    // §11(h): recorder and look-back before the meeting.
    [Fact]
    public async Task A_meeting_does_not_start_without_recorder_and_look_back()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        await PrepareAsync(key, lookBack: false);
        var refused = await HoldAsync(key, recorder: null);
        refused.Findings.Where(f => f.RuleCode == "DLM-START").Select(f => f.Message).ShouldBe(["没有指定记录人。", "没有登记上次整改措施的“回头看”。"]);
        await StepAsync(key, LifeStepKind.LookBack, "逐条检查，均已落实");
        await OkAsync(HoldAsync(key));
    }

    // §11(i)3: 9 expected, 8 present: refused without the reason, accepted with it.
    [Fact]
    public async Task An_absence_needs_its_reason()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        for (var i = 4; i <= 9; i++)
            await AddAsync(key, $"成员{(char)('甲' + i)}", LifeRole.Member);
        await PrepareAsync(key);
        (await HoldAsync(key, absent: "成员" + (char)('甲' + 9))).Findings.ShouldContain(f => f.RuleCode == "DLM-ABSENCE");
        await OkAsync(HoldAsync(key, absent: "成员" + (char)('甲' + 9), why: "出国访问"));
        var held = (await FindAsync(key)).Step(LifeStepKind.Held)!;
        (held.Expected, held.Actual).ShouldBe((9, 8));
    }

    // 宝山党建 2005 C3(h): nothing sought, nobody talked with.
    [Fact]
    public async Task A_meeting_without_talks_and_opinions_goes_on_only_with_a_reason()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        await StepAsync(key, LifeStepKind.Fixed);
        await StepAsync(key, LifeStepKind.LookBack, "没有上次的措施");
        await RefusedAsync(HoldAsync(key), "DLM-PREPARED");
        await OkAsync(HoldAsync(key, context: At(Town, "上级临时要求")));
    }

    [Fact]
    public async Task The_summing_up_answers_all_four_questions()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        await PrepareAsync(key);
        var row = await CaseAsync(key);
        await RefusedAsync(With((LifeMeetingHolding s) => s.HoldAsync(Holding(row) with { Lessons = " " }, At(Town))), "DLM-SUMMING-UP");
    }

    // §11(h): every listed field; L1763.
    [Fact]
    public async Task A_situation_report_lacking_a_field_is_refused_and_a_late_one_is_marked()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        await PrepareAsync(key);
        await OkAsync(HoldAsync(key));
        await RefusedAsync(ReportAsync(key, problems: null), "DLM-REPORT-FIELDS");
        await RefusedAsync(ReportAsync(key, on: Meeting.AddDays(-1)), "DLM-DATE");
        await OkAsync(ReportAsync(key));
        (await FindAsync(key)).Step(LifeStepKind.Report)!.LateDays.ShouldBe(0);
        Clock.MoveTo(new DateOnly(2026, 8, 1));
        await OkAsync(ReportAsync(key, on: new DateOnly(2026, 7, 19)));
        (await FindAsync(key)).Step(LifeStepKind.Report)!.LateDays.ShouldBe(1);
    }

    // 宝山党建 2005 C3(h), C3-T2, C3-T3.
    [Fact]
    public async Task A_notification_is_never_before_the_meeting_and_never_overdue()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        await PrepareAsync(key);
        await RefusedAsync(NotifyAsync(key, Meeting, NoticeForm.Written), "DLM-NOTICE-BEFORE");
        await OkAsync(HoldAsync(key));
        await RefusedAsync(NotifyAsync(key, Meeting.AddDays(-1), NoticeForm.Written), "DLM-NOTICE-BEFORE");
        await RefusedAsync(NotifyAsync(key, Meeting, null), "DLM-NOTICE-FORM");
        Clock.MoveTo(new DateOnly(2026, 9, 1));
        await OkAsync(NotifyAsync(key, Meeting.AddDays(15), NoticeForm.Assembly));
        (await FindAsync(key)).Step(LifeStepKind.Communicated)!.LateDays.ShouldBe(0);
    }

    // L1765.
    [Fact]
    public async Task A_file_needs_record_report_and_everybodys_material()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        await PrepareAsync(key);
        await OkAsync(HoldAsync(key));
        (await FileAsync(key)).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.RuleCode.ShouldBe("DLM-FILE"), f => f.Message.ShouldContain("情况报告"), f => f.Message.ShouldContain("丁二"));
        await OkAsync(ReportAsync(key));
        var row = await CaseAsync(key);
        await OkAsync(With((LifeMeetingHolding s) => s.SpeechAsync(new LifeMeetingStep(key, row.Version), [.. row.People.Select(p => p.Key)], At(Town))));
        await OkAsync(FileAsync(key));
        await RefusedAsync(FileAsync(key), "DLM-FILED");
    }

    // L1761: the measures of the meeting before are checked first.
    [Fact]
    public async Task Measures_without_a_result_hold_the_next_meeting_up()
    {
        await SetUpBodyAsync();
        var first = await OpenAsync();
        await PrepareAsync(first);
        await OkAsync(HoldAsync(first));
        var measure = Guid.CreateVersion7();
        await RefusedAsync(MeasureAsync(first, measure, responsible: ""), "DLM-MEASURE");
        await RefusedAsync(MeasureAsync(first, measure, due: null), "DLM-MEASURE");
        await OkAsync(MeasureAsync(first, measure));
        var second = await OkAsync(With((LifeMeetingService s) => s.OpenAsync(new OpenLifeMeeting(Guid.CreateVersion7(), Town.PublicId, 2026, LifeMeetingKind.Special, "专题", [5]), At(Town))));
        await PrepareAsync(second);
        (await HoldAsync(second, on: Clock.Today())).Findings.ShouldContain(f => f.RuleCode == "DLM-START" && f.Message.Contains("1 条"));
        var version = (await CaseAsync(first)).Version;
        await OkAsync(With((LifeMeetingHolding s) => s.SettleAsync(new SettleLifeMeasure(first, version, measure, "已完成", Clock.Today()), At(Town))));
        await OkAsync(HoldAsync(second, on: Clock.Today()));
    }

    // §11(i)4: held in 2008-08 and none by 2009-12-31.
    [Fact]
    public async Task A_body_without_a_meeting_in_the_year_is_listed_as_not_held()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        await PrepareAsync(key);
        (await YearAsync(2026)).Single(r => r.BodyKey == Town.PublicId).ShouldSatisfyAllConditions(r => r.IsHeld.ShouldBeFalse(), r => r.Note.ShouldNotBeNull());
        await OkAsync(HoldAsync(key));
        (await YearAsync(2026)).Single(r => r.BodyKey == Town.PublicId).ShouldSatisfyAllConditions(r => r.IsHeld.ShouldBeTrue(), r => r.Note.ShouldBeNull(), r => r.Expected.ShouldBe(3));
        (await YearAsync(2027)).Single(r => r.BodyKey == Town.PublicId).IsHeld.ShouldBeFalse();
        (await YearAsync(2026)).ShouldContain(r => r.BodyKey == District.PublicId && r.Note != null);
    }

    // §27.15: below county level is a parameter.
    [Theory]
    [InlineData(true, "skip", true)]
    [InlineData(false, "skip", false)]
    [InlineData(false, "list", true)]
    public void Below_county_level_a_parameter_says_whether_it_is_listed(bool county, string below, bool listed)
    {
        var rules = RuleCatalogue.Embedded.With(new Dictionary<string, bool>(), [new RuleValue("DLM-YEARLY", "below", new DateOnly(2008, 1, 1), below)]);
        rules.Evaluate(LifeMeetingChecks.Year, new YearFacts("某镇党委", 2009, county, 0), new DateOnly(2009, 12, 31), RuleOccasion.Batch).Findings.Any().ShouldBe(listed);
    }

    // L1749: 2008-05-10 is information only; 7 and 8 are in both windows, February in neither.
    [Theory]
    [InlineData("2008-05-10", true)]
    [InlineData("2008-07-10", false)]
    [InlineData("2008-10-10", true)]
    [InlineData("2008-02-10", true)]
    public void The_windows_are_information_only(string day, bool noted)
    {
        var on = DateOnly.Parse(day, null);
        var result = RuleCatalogue.Embedded.Evaluate(LifeMeetingChecks.Step, new LifeMeetingFacts { Step = LifeStepKind.Held, On = on, Today = on }, on, RuleOccasion.Decision);
        result.Refuses.ShouldBeFalse();
        result.Notes.Any().ShouldBe(noted);
    }

    // L1759: whether somebody is sent is the superior's.
    [Fact]
    public async Task Only_who_stands_above_decides_whether_to_send_somebody()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        var version = (await CaseAsync(key)).Version;
        var step = new RecordLifeStep(key, version, LifeStepKind.Superior, Clock.Today(), null, Sends: true);
        (await With((LifeMeetingService s) => s.StepAsync(step, At(Town)))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await OkAsync(With((LifeMeetingService s) => s.StepAsync(step, At(District))));
        (await With((LifeMeetingService s) => s.StepAsync(step, At(District)))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((LifeMeetingQueries q) => q.FindAsync(key, At(Branch).Scope, Clock.Today()))).ShouldBeNull();
    }

    [Fact]
    public async Task A_body_has_one_yearly_meeting_and_a_branch_none()
    {
        await SetUpBodyAsync();
        await OpenAsync();
        await RefusedAsync(With((LifeMeetingService s) => s.OpenAsync(new OpenLifeMeeting(Guid.CreateVersion7(), Town.PublicId, 2026, LifeMeetingKind.Yearly, "又一次", [1]), At(Town))), "DLM-DUPLICATE");
        await RefusedAsync(With((LifeMeetingService s) => s.OpenAsync(new OpenLifeMeeting(Guid.CreateVersion7(), Branch.PublicId, 2026, LifeMeetingKind.Yearly, "支部", [1]), At(Branch))), "DLM-BODY");
        await RefusedAsync(With((LifeMeetingService s) => s.OpenAsync(new OpenLifeMeeting(Guid.CreateVersion7(), Town.PublicId, 2025, LifeMeetingKind.Yearly, "议题", [7]), At(Town))), "DLM-CHOICE");
    }

    // 宝山党建 2005 C3(h), C3-T1: double only with both.
    [Fact]
    public async Task A_leader_counts_as_double_only_with_both_attendances()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        await PrepareAsync(key);
        await OkAsync(HoldAsync(key));
        (await DoubleAsync()).ShouldSatisfyAllConditions(p => p.Rows.Count.ShouldBe(3), p => p.Doubles.ShouldBe(0));
        await OkAsync(RecordAsync(Ask(MeetingKind.MembersLife, null, Away(0))));
        (await DoubleAsync()).Doubles.ShouldBe(2);
        (await DoubleAsync()).Rate.ShouldBe(0.667m);
    }

    // 案例14 (i)1, 3, 4, 5 and the bands of L1997.
    [Theory]
    [InlineData(90, 85, 86.5, LifeGrade.Excellent)]
    [InlineData(60, 50, 53.0, LifeGrade.Poor)]
    [InlineData(70, 55, 59.5, LifeGrade.Undefined)]
    [InlineData(80, 80, 80, LifeGrade.Fair)]
    [InlineData(82, 82, 82, LifeGrade.Undefined)]
    [InlineData(85, 85, 85, LifeGrade.Excellent)]
    [InlineData(60, 60, 60, LifeGrade.Fair)]
    [InlineData(59, 59, 59, LifeGrade.Poor)]
    public void The_composite_is_thirty_to_seventy_and_a_gap_has_no_grade(double self, double group, double composite, LifeGrade grade)
    {
        var rule = new RuleInForce(RuleCatalogue.Embedded.Rules.Single(r => r.Code == "DLM-SCORE"), RuleCatalogue.Embedded.Rules.Single(r => r.Code == "DLM-SCORE").SetOn(Meeting));
        var value = LifeScoring.Composite((decimal)self, (decimal)group, rule);
        value.ShouldBe((decimal)composite);
        LifeScoring.Grade(value!.Value, rule).ShouldBe(grade);
        LifeScoring.Composite(null, (decimal)group, rule).ShouldBeNull();
    }

    [Fact]
    public void The_groups_score_adds_the_average_of_three_stages()
    {
        LifeScoring.Group([(1, 26), (2, 36), (3, 23)]).ShouldBe(85);
        LifeScoring.Group([(1, 25), (1, 27), (2, 36), (3, 23)]).ShouldBe(85);
        LifeScoring.Group([(1, 26), (2, 36)]).ShouldBeNull();
    }

    [Fact]
    public void A_poor_meeting_is_not_filed_before_it_is_held_again()
    {
        var rules = RuleCatalogue.Embedded.With(new Dictionary<string, bool> { ["DLM-SCORE-AGAIN"] = true }, []);
        bool Refused(bool again) => rules.Evaluate(LifeMeetingChecks.Filing, new FilingFacts(true, true, [], LifeGrade.Poor, again), Meeting, RuleOccasion.Decision).Refuses;
        (Refused(false), Refused(true)).ShouldBe((true, false));
        RuleCatalogue.Embedded.IsEnabled("DLM-SCORE").ShouldBeFalse();
    }

    [Fact]
    public async Task The_quantified_assessment_ships_switched_off()
    {
        await SetUpBodyAsync();
        var key = await OpenAsync();
        var version = (await CaseAsync(key)).Version;
        await RefusedAsync(With((LifeScores s) => s.ScoreAsync(new ScoreLifeMeeting(key, version, 0, null, 90), At(Town))), "DLM-OFF");
        (await FindAsync(key)).Score.ShouldBeNull();
    }

    private async Task SetUpBodyAsync()
    {
        await SetUpAsync();
        await World.CommitteeAsync(Town, [.. Members.Take(3)]);
    }

    private Task<Guid> OpenAsync()
        => OkAsync(With((LifeMeetingService s) => s.OpenAsync(new OpenLifeMeeting(Guid.CreateVersion7(), Town.PublicId, 2026, LifeMeetingKind.Yearly, "加强班子建设", [1, 2]), At(Town))));

    private async Task PrepareAsync(Guid key, bool lookBack = true)
    {
        await StepAsync(key, LifeStepKind.Talks);
        await StepAsync(key, LifeStepKind.Opinions, "会议多，下基层少");
        await StepAsync(key, LifeStepKind.Fixed);
        if (lookBack)
            await StepAsync(key, LifeStepKind.LookBack, "上次的措施都已落实");
    }

    private async Task StepAsync(Guid key, LifeStepKind kind, string? text = null)
    {
        var version = (await CaseAsync(key)).Version;
        await OkAsync(With((LifeMeetingService s) => s.StepAsync(
            new RecordLifeStep(key, version, kind, new DateOnly(2026, 6, 10), text, kind == LifeStepKind.Opinions ? OpinionMethod.Symposium : null, 12, null, null, Meeting, "上午九时", "会议室"), At(Town))));
    }

    private async Task<Outcome<Guid>> NotifyAsync(Guid key, DateOnly on, NoticeForm? form)
    {
        var version = (await CaseAsync(key)).Version;
        return await With((LifeMeetingService s) => s.StepAsync(new RecordLifeStep(key, version, LifeStepKind.Communicated, on, null, Form: form), At(Town)));
    }

    private async Task AddAsync(Guid key, string name, LifeRole role)
    {
        var version = (await CaseAsync(key)).Version;
        await OkAsync(With((LifeMeetingService s) => s.AddPersonAsync(new AddLifePerson(key, version, name, null, role), At(Town))));
    }

    private static HoldLifeMeeting Holding(LifeMeeting row) => new(
        row.PublicId, row.Version, Meeting, row.People[0].Key, "王记录", [], "会议记录全文", "查摆了三个问题", "相互批评", "吸取教训", "制定措施");

    private async Task<Outcome<Guid>> HoldAsync(Guid key, string? recorder = "王记录", string? absent = null, string? why = null, CommandContext? context = null, DateOnly? on = null)
    {
        var row = await CaseAsync(key);
        var ask = Holding(row) with { Recorder = recorder, On = on ?? Meeting, Answers = [.. row.People.Where(p => p.Name == absent).Select(p => new LifeAnswer(p.Key, true, why))] };
        return await With((LifeMeetingHolding s) => s.HoldAsync(ask, context ?? At(Town)));
    }

    private async Task<Outcome<Guid>> ReportAsync(Guid key, DateOnly? on = null, string? problems = "三个问题")
    {
        var version = (await CaseAsync(key)).Version;
        return await With((LifeMeetingHolding s) => s.ReportAsync(new ReportLifeMeeting(key, version, on ?? Meeting.AddDays(1), "批评情况", problems, "措施"), At(Town)));
    }

    private async Task<Outcome<Guid>> MeasureAsync(Guid key, Guid measure, string responsible = "书记", string? due = "2026-07-31")
    {
        var version = (await CaseAsync(key)).Version;
        return await With((LifeMeetingHolding s) => s.AddMeasureAsync(new AddLifeMeasure(key, version, measure, "每月下基层", responsible, due is null ? null : DateOnly.Parse(due, null)), At(Town)));
    }

    private async Task<Outcome<Guid>> FileAsync(Guid key)
    {
        var version = (await CaseAsync(key)).Version;
        return await With((LifeMeetingHolding s) => s.FileAsync(new LifeMeetingStep(key, version), At(Town)));
    }

    private Task<LifeMeeting> CaseAsync(Guid key)
        => Read(db => db.Set<LifeMeeting>().AsNoTracking().Include(m => m.People.OrderBy(p => p.Id)).SingleAsync(m => m.PublicId == key));

    private async Task<LifeMeetingRecord> FindAsync(Guid key) => (await With((LifeMeetingQueries q) => q.FindAsync(key, At(Town).Scope, Clock.Today())))!;

    private Task<IReadOnlyList<LifeMeetingRow>> YearAsync(int year) => With((LifeMeetingQueries q) => q.YearAsync(year, At(District).Scope));

    private async Task<DoubleLifePage> DoubleAsync() => (await With((DoubleLifeQueries q) => q.OfAsync(Town.PublicId, 2026, At(Town).Scope)))!;
}
