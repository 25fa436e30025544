using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Forms;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>The formalities, 手册2008 L1491-1513.</summary>
public sealed class AdmissionFormalityTests : AdmissionTest
{
    [Fact]
    public async Task Sponsors_are_two_different_full_members_and_not_the_candidate()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Sponsors);
        var (a, b) = (Full[0].Person.PublicId, Full[1].Person.PublicId);
        var self = (await CaseAsync(key)).Person!.PublicId;
        // L1493.
        foreach (var people in new NamedPerson[][]
        {
            [new(a)], [new(a), new(a)], [new(a), new(Probationer.Person.PublicId)], [new(a), new(self)], [new(a), new(Guid.NewGuid())], [],
        })
            Refused(await TryAsync(key, AdmissionStepKind.Sponsors, day, f => f with { People = people }), "ADM-SPONSORS");
        await TakeAsync(key, AdmissionStepKind.Sponsors, day, f => f with { People = [new(a), new(b)] });
    }

    [Fact]
    public async Task Sponsors_before_the_notice_are_refused()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Sponsors);
        // L1493.
        Refused(await TryAsync(key, AdmissionStepKind.Sponsors, day.AddDays(-3)), "ADM-DATE-ORDER");
    }

    [Fact]
    public async Task A_form_carries_a_number_of_the_committee_and_each_number_once()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.FormIssued);
        Refused(await TryAsync(key, AdmissionStepKind.FormIssued, day, f => f with { FormNumber = "A0901" }), "ADM-FORM-NUMBER");
        await TakeAsync(key, AdmissionStepKind.FormIssued, day, f => f with { FormNumber = "a 0500" });
        var other = await OpenedAsync();
        await UpToAsync(other, AdmissionStepKind.FormIssued);
        Refused(await TryAsync(other, AdmissionStepKind.FormIssued, day, f => f with { FormNumber = "A0500" }), "ADM-FORM-NUMBER");
    }

    [Fact]
    public async Task Ranges_never_overlap_and_come_from_the_district()
    {
        await SetUpAsync();
        var second = await World.TownshipAsync(District, "乙镇党委", Founded);
        var input = new IssueRange(Guid.NewGuid(), second.PublicId, "A0900", "A1000", Start);
        Refused(await With((FormRangeService s) => s.IssueAsync(input, At(District))), "ADM-RANGE-TAKEN");
        (await With((FormRangeService s) => s.IssueAsync(input with { First = "A0901" }, At(second)))).Kind.ShouldBe(OutcomeKind.Forbidden);
        Refused(await With((FormRangeService s) => s.IssueAsync(input with { First = "A0905", Last = "A0901" }, At(District))), "ADM-RANGE");
        (await With((FormRangeService s) => s.IssueAsync(input with { First = "A0901" }, At(District)))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task The_vote_waits_for_both_opinions_and_both_reviews()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.SponsorOpinions);
        // L1495-1501.
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day), "ADM-ORDER");
        Refused(
            await TryAsync(key, AdmissionStepKind.SponsorOpinions, day, f => f with { People = [f.People[0], f.People[1] with { Weaknesses = "" }] }), "ADM-SPONSOR-OPINIONS");
    }

    [Fact]
    public async Task A_meeting_has_its_numbers_its_validity_and_nine_points()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.BranchMeeting);
        // L1501.
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { Attended = null }), "ADM-MEETING-VALID");
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { Ticks = [.. Enumerable.Range(1, 9)] }), "ADM-MEETING-VALID");
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { Ticks = [.. Enumerable.Range(0, 9)] }), "ADM-MEETING-AGENDA");
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { Attended = 6 }), "ADM-TALLY");
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { Attended = 4 }), "ADM-TALLY");
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { VotesFor = 4, VotesAbstained = -1 }), "ADM-TALLY");
        // L1493, L1499.
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day.AddDays(-10)), "ADM-DATE-ORDER");
    }

    [Fact]
    public async Task Half_of_those_due_is_not_more_than_half_under_the_later_rules()
    {
        await SetUpAsync();
        var late = Day("2020-03-01");
        var key = await OpenedAsync(Apply(on: late));
        var day = await UpToAsync(key, AdmissionStepKind.BranchMeeting, late, withYear: true);
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { Due = 6, Attended = 6, VotesFor = 3, VotesAgainst = 3 }), "ADM-MAJORITY");
        Refused(await TryAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { Due = 6, Attended = 3, VotesFor = 3 }), "ADM-MAJORITY");
        await TakeAsync(key, AdmissionStepKind.BranchMeeting, day, f => f with { Due = 6, Attended = 4, VotesFor = 4 });
    }

    [Fact]
    public async Task The_talk_is_held_by_a_member_of_the_committee_or_an_organiser()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.CommitteeTalk);
        // L1507.
        Refused(await TryAsync(key, AdmissionStepKind.CommitteeVote, day), "ADM-ORDER");
        Refused(await TryAsync(key, AdmissionStepKind.CommitteeTalk, day, f => f with { Choice = 2 }), "ADM-COMMITTEE-TALK");
        await TakeAsync(key, AdmissionStepKind.CommitteeTalk, day, f => f with { Choice = 0 });
    }

    [Fact]
    public async Task One_tally_for_several_candidates_is_refused()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.CommitteeVote);
        // L1509.
        Refused(await TryAsync(key, AdmissionStepKind.CommitteeVote, day, f => f with { Ticks = [] }), "ADM-ONE-BY-ONE");
        Refused(await TryAsync(key, AdmissionStepKind.CommitteeVote, day, f => f with { VotesFor = null }), "ADM-COMPLETE");
    }

    [Fact]
    public async Task The_committees_vote_opens_the_membership_and_posts_the_admission_in_the_month_of_the_meeting()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        await UpToAsync(key, AdmissionStepKind.Announcement);
        var found = await CaseAsync(key);
        found.Stage.ShouldBe(AdmissionStage.Probation);
        var meeting = await Read(db => db.Set<AdmissionStep>().Where(s => s.Case!.PublicId == key && s.Kind == AdmissionStepKind.BranchMeeting).Select(s => s.Day).SingleAsync());
        found.Spell!.JoinedOn.ShouldBe(meeting);
        found.Spell.BranchId.ShouldBe(Branch.Id);
        found.Spell.Standing.ShouldBe(MemberStanding.Probationary);
        found.ProbationEnds.ShouldBe(meeting.AddYears(1));
        var posting = await Read(db => db.Postings.SingleAsync(p => p.SpellId == found.SpellId));
        (posting.Kind, posting.Month, posting.OrganisationId).ShouldBe((PostingKind.Admitted, Month.Of(meeting).Value, Branch.Id));
    }

    [Fact]
    public async Task A_vote_against_leaves_no_member_and_goes_back_to_the_branch_meeting()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.CommitteeVote);
        await TakeAsync(key, AdmissionStepKind.CommitteeVote, day, f => f with { Verdict = AdmissionVerdict.Declined, VotesFor = 2, VotesAgainst = 7 });
        var found = await CaseAsync(key);
        found.SpellId.ShouldBeNull();
        found.Stage.ShouldBe(AdmissionStage.Formalities);
        await TakeAsync(key, AdmissionStepKind.BranchMeeting, day.AddDays(30));
    }

    [Fact]
    public async Task A_new_member_goes_into_a_group_where_the_branch_has_groups()
    {
        await SetUpAsync();
        await World.MemberAsync(Branch, Founded, name: "组员", partyGroup: "第一党小组");
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.Announcement);
        // L1511, L1736.
        Refused(await TryAsync(key, AdmissionStepKind.Announcement, day), "ADM-GROUP");
        Refused(await TryAsync(key, AdmissionStepKind.Announcement, day, f => f with { Paper = "没有的组" }), "ADM-GROUP");
        Refused(await TryAsync(key, AdmissionStepKind.Announcement, day, f => f with { Paper = "第一党小组", Ticks = [0] }), "ADM-CARD");
        await TakeAsync(key, AdmissionStepKind.Announcement, day, f => f with { Paper = "第一党小组" });
        var person = (await CaseAsync(key)).PersonId;
        (await Read(db => db.PersonFacts.Where(f => f.PersonId == person && f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current)
            .Select(f => f.Value).SingleAsync())).ShouldBe("第一党小组");
    }

    [Fact]
    public async Task A_branch_under_a_general_branch_waits_for_its_opinion()
    {
        await SetUpAsync();
        var general = await World.OrganisationAsync(Committee, "甲党总支", OrganisationKind.GeneralBranch, Founded);
        var under = await World.BranchAsync(general, "总支一支部", Founded);
        var full = new List<WorldMember>();
        for (var i = 0; i < 3; i++)
            full.Add(await World.MemberAsync(under, Founded, name: "总支" + (char)('甲' + i), arrivedOn: Founded));
        var key = (await OpenAsync(Apply() with { BranchKey = under.PublicId }, At(under))).Value;
        var day = Start.AddDays(1);
        foreach (var kind in AdmissionForms.Order.TakeWhile(k => k != AdmissionStepKind.FileSent))
        {
            var form = AdmissionForms.Fill((await FormAsync(key, kind, day)) with { Ticks = [] }, [.. full.Select(f => f.Person.PublicId)], "A0777");
            var outcome = await SendAsync(form, At(SideOf(kind) == Branch ? under : SideOf(kind)));
            outcome.Findings.Select(f => f.Message).ShouldBeEmpty();
        }

        // L1505.
        Refused(await TryAsync(key, AdmissionStepKind.FileSent, day, context: At(under)), "ADM-ORDER");
        (await TryAsync(key, AdmissionStepKind.GeneralBranchOpinion, day, context: At(under))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await TryAsync(key, AdmissionStepKind.GeneralBranchOpinion, day, context: At(general))).IsOk.ShouldBeTrue();
        // The general branch is no base-level committee.
        (await TryAsync(key, AdmissionStepKind.FileSent, day, context: At(under))).IsOk.ShouldBeTrue();
        (await TryAsync(key, AdmissionStepKind.CommitteeTalk, day, context: At(general))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Fact]
    public async Task Only_the_last_step_is_taken_back_and_never_what_is_in_the_register()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        await UpToAsync(key, AdmissionStepKind.Mentor);
        var steps = await Read(db => db.Set<AdmissionStep>().Where(s => s.Case!.PublicId == key).OrderBy(s => s.Id).ToListAsync());
        Refused(await BackAsync(key, steps[^2].Key), "ADM-TAKE-BACK");
        Refused(await BackAsync(key, steps[^1].Key, reason: null), "ADM-REASON");
        (await BackAsync(key, steps[^1].Key)).IsOk.ShouldBeTrue();
        (await CaseAsync(key)).Stage.ShouldBe(AdmissionStage.Applicant);
        (await StandingsAsync(key)).Select(s => (s.Stage, s.ValidFrom, s.ValidTo)).ShouldBe([(AdmissionStage.Applicant, Start, Recorded.Open)]);
    }

    [Fact]
    public async Task What_stood_in_a_month_stays_what_it_was_known_to_be()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        await UpToAsync(key, AdmissionStepKind.Mentor);
        var rows = await StandingsAsync(key);
        rows.Select(s => (s.Stage, s.ValidFrom, s.ValidTo)).ShouldBe(
            [(AdmissionStage.Applicant, Start, Start.AddDays(3)), (AdmissionStage.Activist, Start.AddDays(3), Recorded.Open)]);
        var before = rows[1].RecordedNo - 1;
        var known = await Read(db => db.Set<AdmissionStanding>().Where(s => s.RecordedNo <= before && before < s.SupersededNo).ToListAsync());
        known.ShouldHaveSingleItem().ValidTo.ShouldBe(Recorded.Open);
    }

    private async Task<Outcome<Guid>> BackAsync(Guid key, Guid step, string? reason = "登记错了")
    {
        var version = (await CaseAsync(key)).Version;
        return await With((AdmissionRepairService s) => s.TakeBackAsync(new TakeBackStep(key, version, step), At(Branch, reason)));
    }
}
