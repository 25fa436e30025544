using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Reports;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Assessments.Reports;

/// <summary>Sessions of the east unit and the reports of its two members.</summary>
public sealed class WorkReportTests : AssessmentTest
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public async Task A_session_goes_from_the_opinions_to_the_summary()
    {
        await TeamAsync();
        var key = await OpenedAsync(Day);
        await DoneAsync(SaveAsync(Session(Day, await VersionOfAsync(key)) with
        {
            Key = key, TeamOpinions = "深入基层不够", PrincipalOpinions = "抓班子还不够严", PrincipalCollector = OpinionCollector.SuperiorBoth, Attended = "区纪委、区委组织部", Appraisal = ReportAppraisal.Ballot,
            AppraisedOn = Day, AppraisalResult = "满意 28 票，基本满意 2 票", SubmittedOn = new DateOnly(2026, 6, 20), SubmittedTo = "区纪委、区委组织部",
        }));
        var record = (await FindAsync(key))!;
        (record.Number, record.Session.PrincipalCollector, record.Findings.Count).ShouldBe((1, OpinionCollector.SuperiorBoth, 0));
    }

    // L3621.
    [Fact]
    public async Task Views_on_the_principal_leader_gathered_at_home_are_refused_and_so_is_a_summary_before_the_appraisal()
    {
        var refused = await SaveAsync(Session(Day, null) with { PrincipalOpinions = "很好", PrincipalCollector = OpinionCollector.OwnCommittee, SubmittedOn = Day, SubmittedTo = "区纪委" });
        Codes(refused).ShouldBe(["WIR-PRINCIPAL", "WIR-APPRAISED-FIRST"]);
    }

    // L3599.
    [Fact]
    public async Task Members_of_the_team_without_a_report_are_outstanding()
    {
        await TeamAsync();
        var key = await OpenedAsync(Day);
        (await FindAsync(key))!.Outstanding.Select(o => (o.Name, o.IsDue)).ShouldBe([("测试甲", true), ("测试乙", true)], ignoreOrder: true);
        await DoneAsync(ReportAsync(key, (await FindAsync(key))!.Outstanding.First(o => o.Name == "测试甲").CadreKey, Full()));
        (await FindAsync(key))!.Outstanding.Select(o => o.Name).ShouldBe(["测试乙"]);
    }

    // L3625, C6 (i) 4: the seat in the east stays when the cadre moves to a main post in the west.
    [Fact]
    public async Task Who_sits_in_two_teams_reports_at_that_of_the_main_post()
    {
        var cadre = await CadreAsync(East, "测试甲");
        await DoneAsync(TakeAsync(await PostAsync(cadre, "教育局", "副局长", new DateOnly(2020, 3, 1))));
        var move = new ChangeCadre(cadre, await VersionAsync(cadre), West.PublicId, CadreManagement.District, null);
        await DoneAsync(With((CadreService s) => s.ChangeAsync(move, Section())));
        await DoneAsync(TakeAsync(await PostAsync(cadre, "卫生局", "局长", new DateOnly(2021, 3, 1), isMain: true, order: 2)));
        var key = await OpenedAsync(Day);
        var member = (await FindAsync(key))!.Outstanding.Single();
        (member.IsDue, member.Findings.Single().RuleCode).ShouldBe((false, "WIR-MAIN"));
    }

    // L3611.
    [Fact]
    public async Task The_second_report_of_somebody_lacks_the_remedy_the_first_does_not()
    {
        await TeamAsync();
        var (early, late) = (await OpenedAsync(new DateOnly(2025, 6, 1)), await OpenedAsync(Day));
        var cadre = (await FindAsync(early))!.Outstanding[0].CadreKey;
        await DoneAsync(ReportAsync(early, cadre, Full()));
        await DoneAsync(ReportAsync(late, cadre, Full()));
        (await FindAsync(early))!.Reports.Single().Findings.ShouldBeEmpty();
        (await FindAsync(late))!.Reports.Single().Findings.Select(f => f.RuleCode).ShouldBe(["WIR-REMEDY"]);
        (await FindAsync(late))!.Number.ShouldBe(2);
    }

    [Fact]
    public async Task A_report_is_changed_in_place_and_a_second_one_at_the_same_session_is_refused()
    {
        await TeamAsync();
        var key = await OpenedAsync(Day);
        var cadre = (await FindAsync(key))!.Outstanding[0].CadreKey;
        var texts = Full();
        await DoneAsync(ReportAsync(key, cadre, texts));
        Codes(await ReportAsync(key, cadre, texts)).ShouldBe(["WIR-REPORT-TWICE"]);
        var report = (await FindAsync(key))!.Reports.Single();
        (texts[ReportHeading.Theory], texts[ReportHeading.Remedy]) = ("", "已经整改");
        var change = new SaveIntegrityReport(report.Key, await VersionOfReportAsync(report.Key), key, null, Day, texts);
        await DoneAsync(With((IntegrityReportService s) => s.SaveAsync(change, Section())));
        (await FindAsync(key))!.Reports.Single().Findings.Select(f => f.RuleCode).ShouldBe(["WIR-WORK"]);
        (await With((IntegrityReportService s) => s.SaveAsync(change, Section()))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Bad_input_is_told_at_its_field_and_nothing_is_kept()
    {
        Codes(await SaveAsync(new SaveReportSession(Guid.CreateVersion7(), null, null, null, null, null, null))).ShouldBe(["WIR-MISSING", "WIR-MISSING", "WIR-MISSING", "WIR-CHOICE", "WIR-CHOICE"]);
        Codes(await SaveAsync(Session(new DateOnly(2031, 1, 1), null))).ShouldBe(["WIR-TERM"]);
        Codes(await SaveAsync(Session(Day, null) with { Appraisal = ReportAppraisal.Ballot, AppraisedOn = Day.AddDays(-1) })).ShouldBe(["WIR-MISSING", "WIR-ORDER"]);
        await TeamAsync();
        var key = await OpenedAsync(Day);
        Codes(await SaveAsync(Session(Day, null))).ShouldBe(["WIR-TWICE"]);
        Codes(await ReportAsync(key, null, new() { [ReportHeading.Theory] = " " })).ShouldBe(["WIR-CHOICE", "WIR-EMPTY"]);
    }

    [Fact]
    public async Task The_list_says_what_a_term_still_lacks_and_what_is_late()
    {
        await TeamAsync();
        await OpenedAsync(Day);
        var row = (await With((ReportQueries q) => q.ListAsync(OrgScope.Of(District.Path), Section().Today))).Single(r => r.OrganisationKey == East.PublicId);
        (row.Held, row.TermFrom, row.TermTo).ShouldBe((1, new DateOnly(2022, 1, 1), new DateOnly(2027, 1, 1)));
        // Held on 1 June, looked at on 5 July: no appraisal, nothing handed in.
        row.Late.Select(f => f.RuleCode).ShouldBe(["WIR-APPRAISED", "WIR-MONTH"]);
        var later = (await With((ReportQueries q) => q.ListAsync(OrgScope.Of(District.Path), new DateOnly(2027, 1, 1)))).Single(r => r.OrganisationKey == East.PublicId);
        later.Late.Select(f => f.RuleCode).ShouldContain("WIR-TWO");
    }

    [Fact]
    public async Task A_unit_keeps_its_own_sessions_and_sees_nobody_elses()
    {
        await TeamAsync();
        var key = await OpenedAsync(Day);
        (await With((ReportQueries q) => q.FindAsync(key, OrgScope.Of(East.Path), Day))).ShouldNotBeNull();
        (await With((ReportQueries q) => q.FindAsync(key, OrgScope.Of(West.Path), Day))).ShouldBeNull();
        (await With((ReportSessionService s) => s.SaveAsync(Session(Day, 0) with { Key = key }, Personnel(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((ReportSessionService s) => s.SaveAsync(Session(new DateOnly(2026, 5, 1), null), Personnel(East)))).IsOk.ShouldBeTrue();
        var nobody = Section() with { Actor = new Actor(1, "甲", "乙", new HashSet<string>(StringComparer.Ordinal)) };
        (await With((ReportSessionService s) => s.SaveAsync(Session(Day, null), nobody))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private SaveReportSession Session(DateOnly on, int? version)
        => new(Guid.CreateVersion7(), version, East.PublicId, new DateOnly(2022, 1, 1), new DateOnly(2026, 12, 31), on, ReportOccasion.AnnualAssessment);

    private Task<Outcome<Guid>> SaveAsync(SaveReportSession input) => With((ReportSessionService s) => s.SaveAsync(input, Section()));

    private async Task<Guid> OpenedAsync(DateOnly on)
    {
        var made = await SaveAsync(Session(on, null));
        made.IsOk.ShouldBeTrue(Words(made));
        return made.Value;
    }

    private Task<ReportSessionRecord?> FindAsync(Guid key) => With((ReportQueries q) => q.FindAsync(key, OrgScope.Of(District.Path), Section().Today));

    private async Task<int> VersionOfAsync(Guid key) => (await FindAsync(key))!.Session.Version;

    private async Task<int> VersionOfReportAsync(Guid key) => (await With((ReportQueries q) => q.ReportAsync(key, OrgScope.Of(District.Path), Section().Today)))!.Report.Version;

    private Task<Outcome<Guid>> ReportAsync(Guid session, Guid? cadre, Dictionary<ReportHeading, string?> texts)
        => With((IntegrityReportService s) => s.SaveAsync(new SaveIntegrityReport(Guid.CreateVersion7(), null, session, cadre, Day, texts), Section()));

    private static Dictionary<ReportHeading, string?> Full() => new[]
    {
        ReportHeading.Theory, ReportHeading.Centralism, ReportHeading.Personnel, ReportHeading.Duties, ReportHeading.Responsibility, ReportHeading.IntegrityRules, ReportHeading.PersonalMatters, ReportHeading.Gifts,
    }.ToDictionary(h => h, string? (_) => "按要求做到");
}
