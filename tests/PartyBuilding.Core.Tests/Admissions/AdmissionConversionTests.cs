using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Past;
using PartyBuilding.Core.Admissions.Probation;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>Probation and conversion, 手册2008 L1515-1533.</summary>
public sealed class AdmissionConversionTests : AdmissionTest
{
    [Fact]
    public void Four_months_are_due_on_the_first_of_May_of_a_probation_begun_on_the_tenth_of_January()
    {
        // L1517: January to April; three received leave one missing.
        var count = ProbationCount.Of(
            Day("2008-01-10"), Day("2009-01-10"), Day("2008-05-01"),
            [(AdmissionStepKind.MonthlyReport, 200801), (AdmissionStepKind.MonthlyReport, 200802), (AdmissionStepKind.MonthlyReport, 200804)]);
        count.MonthsDue.ShouldBe([200801, 200802, 200803, 200804]);
        count.MonthsMissing.ShouldBe([200803]);
        (count.MonthsReceived, count.QuartersDue.Count, count.QuartersMissing.Count).ShouldBe((3, 1, 1));
    }

    [Fact]
    public void Nothing_is_due_after_the_end_of_probation()
    {
        ProbationPeriods.MonthsDue(Day("2008-01-10"), Day("2009-01-10"), Day("2010-06-01")).Count.ShouldBe(13);
        ProbationPeriods.QuartersDue(Day("2008-01-10"), Day("2009-01-01"), Day("2010-06-01")).ShouldBe([20081, 20082, 20083, 20084]);
        ProbationPeriods.QuartersDue(Day("2008-03-31"), Day("2009-03-31"), Day("2008-04-01")).ShouldBe([20081]);
    }

    [Fact]
    public async Task A_month_has_one_report_and_none_before_its_time()
    {
        await SetUpAsync();
        var (key, _) = await OnProbationAsync();
        await TakeAsync(key, AdmissionStepKind.MonthlyReport, Day("2008-07-05"), f => f with { Period = 200806 });
        Refused(await TryAsync(key, AdmissionStepKind.MonthlyReport, Day("2008-07-06"), f => f with { Period = 200806 }), "ADM-PERIOD");
        Refused(await TryAsync(key, AdmissionStepKind.MonthlyReport, Day("2008-07-06"), f => f with { Period = 200808 }), "ADM-PERIOD");
        Refused(await TryAsync(key, AdmissionStepKind.MonthlyReport, Day("2008-07-06"), f => f with { Period = 200813 }), "ADM-PERIOD");
        Refused(await TryAsync(key, AdmissionStepKind.MonthlyReport, Day("2008-07-06"), f => f with { Period = 200804 }), "ADM-PERIOD");
        await TakeAsync(key, AdmissionStepKind.QuarterRecord, Day("2008-07-06"), f => f with { Period = 20082 });
    }

    [Fact]
    public async Task The_application_for_conversion_follows_the_end_of_probation()
    {
        await SetUpAsync();
        var (key, ends) = await OnProbationAsync();
        // L1519.
        Refused(await TryAsync(key, AdmissionStepKind.ConversionApplication, ends.AddDays(-1)), "ADM-CONVERT-EXPIRY");
        await TakeAsync(key, AdmissionStepKind.ConversionApplication, ends);
        (await CaseAsync(key)).Stage.ShouldBe(AdmissionStage.Conversion);
    }

    [Fact]
    public async Task Conversion_posts_on_the_day_of_the_branch_meeting_and_the_case_ends_with_its_archive()
    {
        await SetUpAsync();
        var (key, ends) = await OnProbationAsync();
        var day = await ConvertUpToAsync(key, AdmissionStepKind.ConversionDecision, ends);
        await TakeAsync(key, AdmissionStepKind.ConversionDecision, day);
        var spell = (await CaseAsync(key)).Spell!;
        spell.Standing.ShouldBe(MemberStanding.Full);
        var posting = await Read(db => db.Postings.SingleAsync(p => p.SpellId == spell.Id && p.Kind == PostingKind.BecameFull));
        var meeting = await Read(db => db.Set<AdmissionStep>().Where(s => s.Case!.PublicId == key && s.Kind == AdmissionStepKind.ConversionMeeting).Select(s => s.Day).SingleAsync());
        posting.EffectiveOn.ShouldBe(meeting);
        // L1531: approved and not announced stays open. L1533: archived last.
        (await CaseAsync(key)).IsOpen.ShouldBeTrue();
        Refused(await TryAsync(key, AdmissionStepKind.Archive, day), "ADM-ORDER");
        await TakeAsync(key, AdmissionStepKind.ConversionAnnouncement, day);
        await TakeAsync(key, AdmissionStepKind.Archive, day);
        var closed = await CaseAsync(key);
        (closed.Stage, closed.Outcome, closed.ClosedOn).ShouldBe((AdmissionStage.Closed, AdmissionOutcome.Converted, day));
        (await StandingsAsync(key)).ShouldAllBe(s => s.ValidTo < Recorded.Open);
    }

    [Fact]
    public async Task A_decision_waits_for_the_resolution_and_for_every_line_of_the_checklist()
    {
        await SetUpAsync();
        var (key, ends) = await OnProbationAsync();
        var day = await ConvertUpToAsync(key, AdmissionStepKind.ConversionMeeting, ends);
        // L1523.
        Refused(await TryAsync(key, AdmissionStepKind.ConversionDecision, day), "ADM-ORDER");
        await TakeAsync(key, AdmissionStepKind.ConversionMeeting, day);
        await TakeAsync(key, AdmissionStepKind.ConversionSent, day);
        // L1527: papers complete = no.
        Refused(await TryAsync(key, AdmissionStepKind.ConversionDecision, day, f => f with { Ticks = [0, 2, 3, 4, 5, 6, 7] }), "ADM-CHECKLIST");
    }

    [Fact]
    public async Task Papers_need_an_archive_place_and_without_a_personnel_file_a_member_file()
    {
        await SetUpAsync();
        var (key, ends) = await OnProbationAsync();
        var day = await ConvertUpToAsync(key, AdmissionStepKind.Archive, ends);
        // L1533.
        Refused(await TryAsync(key, AdmissionStepKind.Archive, day, f => f with { Choice = null }), "ADM-ARCHIVE");
        Refused(await TryAsync(key, AdmissionStepKind.Archive, day, f => f with { Choice = 0, Ticks = [0] }), "ADM-ARCHIVE");
        await TakeAsync(key, AdmissionStepKind.Archive, day, f => f with { Choice = 1, Ticks = [0] });
    }

    [Fact]
    public async Task An_extension_moves_the_end_of_probation_and_the_application_comes_again()
    {
        await SetUpAsync();
        var (key, ends) = await OnProbationAsync();
        var day = await ConvertUpToAsync(key, AdmissionStepKind.ConversionDecision, ends);
        Refused(await TryAsync(key, AdmissionStepKind.ConversionDecision, day, f => f with { Verdict = AdmissionVerdict.Extended, Hours = 3 }), "ADM-EXTENSION");
        await TakeAsync(key, AdmissionStepKind.ConversionDecision, day, f => f with { Verdict = AdmissionVerdict.Extended, Hours = 6 });
        var found = await CaseAsync(key);
        (found.Stage, found.ProbationEnds, found.Spell!.Standing).ShouldBe((AdmissionStage.Probation, ends.AddMonths(6), MemberStanding.Probationary));
        Refused(await TryAsync(key, AdmissionStepKind.ConversionApplication, day), "ADM-CONVERT-EXPIRY");
        await ConvertUpToAsync(key, AdmissionStepKind.ConversionAnnouncement, ends.AddMonths(6));
        (await CaseAsync(key)).Spell!.Standing.ShouldBe(MemberStanding.Full);
    }

    [Fact]
    public async Task A_cancellation_posts_the_leaving_and_the_case_goes_on_to_its_announcement()
    {
        await SetUpAsync();
        var (key, ends) = await OnProbationAsync();
        var day = await ConvertUpToAsync(key, AdmissionStepKind.ConversionDecision, ends);
        await TakeAsync(key, AdmissionStepKind.ConversionDecision, day, f => f with { Verdict = AdmissionVerdict.Cancelled });
        var found = await CaseAsync(key);
        found.IsOpen.ShouldBeTrue();
        found.Spell!.EndedBy.ShouldBe(PostingKind.ProbationCancelled);
        (await Read(db => db.Postings.CountAsync(p => p.SpellId == found.SpellId && p.Kind == PostingKind.ProbationCancelled))).ShouldBe(1);
        await TakeAsync(key, AdmissionStepKind.ConversionAnnouncement, day);
        await TakeAsync(key, AdmissionStepKind.Archive, day);
        (await CaseAsync(key)).Outcome.ShouldBe(AdmissionOutcome.Cancelled);
    }

    [Fact]
    public async Task A_probationary_member_who_moves_takes_the_case_along()
    {
        await SetUpAsync();
        var other = await World.BranchAsync(Committee, "甲二支部", Founded);
        var (key, _) = await OnProbationAsync();
        var person = (await CaseAsync(key)).Person!;
        (await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(person.PublicId, person.Version, other.PublicId, Day("2008-09-01")), Department()))).IsOk.ShouldBeTrue();
        (await CaseAsync(key)).BranchId.ShouldBe(other.Id);
        (await StandingsAsync(key))[^1].OrganisationId.ShouldBe(other.Id);
        (await TryAsync(key, AdmissionStepKind.MonthlyReport, Day("2008-09-05"), f => f with { Period = 200808 }, At(Branch))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await TryAsync(key, AdmissionStepKind.MonthlyReport, Day("2008-09-05"), f => f with { Period = 200808 }, At(other))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_probationary_member_who_dies_ends_the_case()
    {
        await SetUpAsync();
        var (key, _) = await OnProbationAsync();
        var person = (await CaseAsync(key)).Person!;
        (await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(person.PublicId, person.Version, PostingKind.Died, Day("2008-09-01")), Department()))).IsOk.ShouldBeTrue();
        var found = await CaseAsync(key);
        (found.Stage, found.Outcome).ShouldBe((AdmissionStage.Closed, AdmissionOutcome.Left));
    }

    [Fact]
    public async Task A_past_admission_too_early_is_entered_with_findings_and_goes_on_from_probation()
    {
        await SetUpAsync();
        var young = await World.MemberAsync(Branch, Day("2008-01-10"), name: "预备乙", birth: "1992-01-01", standing: MemberStanding.Probationary, arrivedOn: Day("2008-01-10"));
        var input = new RecordPastAdmission(Guid.NewGuid(), young.Person.PublicId, Day("2007-06-01"), Day("2007-05-01"), null, null, Day("2008-02-01"), null);
        var outcome = await With((PastAdmissionService s) => s.RecordAsync(input, At(Branch)));
        outcome.IsOk.ShouldBeTrue();
        outcome.Findings.Select(f => f.RuleCode).ShouldBe(["ADM-AGE", "ADM-DATE-ORDER"], ignoreOrder: true);
        var found = await CaseAsync(input.Key);
        (found.Stage, found.ProbationEnds).ShouldBe((AdmissionStage.Probation, Day("2009-01-10")));
        await ConvertUpToAsync(input.Key, AdmissionStepKind.ConversionAnnouncement, Day("2009-01-10"));
        (await CaseAsync(input.Key)).Spell!.Standing.ShouldBe(MemberStanding.Full);
    }

    [Fact]
    public async Task A_past_admission_of_a_full_member_is_closed_and_nobody_else_is_entered()
    {
        await SetUpAsync();
        var full = Full[0].Person.PublicId;
        var input = new RecordPastAdmission(Guid.NewGuid(), full, Day("1999-01-01"), null, null, null, null, Day("2001-01-01"));
        (await With((PastAdmissionService s) => s.RecordAsync(input, At(Branch)))).IsOk.ShouldBeTrue();
        (await CaseAsync(input.Key)).Outcome.ShouldBe(AdmissionOutcome.Converted);
        Refused(await With((PastAdmissionService s) => s.RecordAsync(input with { Key = Guid.NewGuid() }, At(Branch))), "ADM-OPEN-CASE");
        Refused(await With((PastAdmissionService s) => s.RecordAsync(input with { Key = Guid.NewGuid(), PersonKey = Guid.NewGuid() }, At(Branch))), "ADM-PERSON");
    }

    private async Task<(Guid Key, DateOnly Ends)> OnProbationAsync()
    {
        var key = await OpenedAsync();
        await UpToAsync(key, AdmissionStepKind.Oath);
        return (key, (await CaseAsync(key)).ProbationEnds!.Value);
    }

    private async Task<DateOnly> ConvertUpToAsync(Guid key, AdmissionStepKind end, DateOnly from)
    {
        var day = from;
        foreach (var kind in AdmissionForms.Conversion.TakeWhile(k => k != end))
        {
            await TakeAsync(key, kind, day);
            day = day.AddDays(1);
        }

        return day;
    }
}
