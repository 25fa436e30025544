using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members;

public sealed class MemberCommandTests : ServiceTest
{
    private Organisation _x = null!;
    private Organisation _y = null!;

    // returns-and-statistics.md §1: the X → Y case.
    [Fact]
    public async Task A_transfer_recorded_after_the_sender_submitted_posts_for_both_in_the_next_month()
    {
        var member = await DistrictAsync();
        await World.SubmittedAsync(_x, 202606);

        await Ok((MemberTransferService s) => s.TransferAsync(
            new TransferMember(member.Person.PublicId, 0, _y.PublicId, new DateOnly(2026, 6, 20), LetterNumber: "2026-1"), Department()));

        (await CountAsync(_x, 202606)).ShouldBe(1);
        (await CountAsync(_y, 202606)).ShouldBe(0);
        (await CountAsync(_x, 202607)).ShouldBe(0);
        (await CountAsync(_y, 202607)).ShouldBe(1);
        var legs = await Read(db => db.Postings.Where(p => p.CounterpartId != null).ToListAsync());
        legs.Count.ShouldBe(2);
        legs.ShouldAllBe(p => p.Month == 202607 && p.EventKey == legs[0].EventKey);
    }

    [Fact]
    public async Task The_ledger_counts_a_transfer_by_its_day_whatever_month_it_posts_in()
    {
        var member = await DistrictAsync();
        await World.SubmittedAsync(_x, 202606);
        await Ok((MemberTransferService s) => s.TransferAsync(
            new TransferMember(member.Person.PublicId, 0, _y.PublicId, new DateOnly(2026, 6, 20), LetterNumber: "2026-1"), Department()));

        var on = await Read(db => db.MemberPlacements
            .Where(x => x.SupersededNo == Recorded.Current && x.ValidFrom <= new DateOnly(2026, 6, 30) && new DateOnly(2026, 6, 30) < x.ValidTo)
            .SingleAsync());
        on.OrganisationId.ShouldBe(_y.Id);
    }

    [Fact]
    public async Task What_was_known_before_a_correction_can_still_be_read()
    {
        var member = await DistrictAsync();
        var before = await NumberAsync();
        await Ok((MemberCorrectionService s) => s.CorrectAsync(Correction(member) with
        {
            Person = Details(member) with { BirthDate = new DateOnly(1961, 5, 1) },
        }, Department("身份证核对")));

        (await BirthAsync(member, before)).ShouldBe("1960-05-01");
        (await BirthAsync(member, await NumberAsync())).ShouldBe("1961-05-01");
        (await Read(db => db.Postings.SingleAsync(p => p.Kind == PostingKind.Corrected))).OrganisationId.ShouldBe(_x.Id);
    }

    [Fact]
    public async Task A_correction_without_a_reason_is_refused()
        => (await RefusedAsync(async member => await With((MemberCorrectionService s) => s.CorrectAsync(
            Correction(member) with { JoinedOn = new DateOnly(2019, 1, 1) }, Department())))).ShouldBe("MEM-MISSING");

    [Fact]
    public async Task Leaving_before_joining_is_refused()
        => (await RefusedAsync(async member => await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(member.Person.PublicId, 0, PostingKind.Died, new DateOnly(2019, 12, 31)), Department())))).ShouldBe("MEM-LEFT-AFTER-JOINED");

    [Fact]
    public async Task A_future_day_is_refused()
        => (await RefusedAsync(async member => await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(member.Person.PublicId, 0, _y.PublicId, new DateOnly(2026, 7, 6), LetterNumber: "2026-1"), Department())))).ShouldBe("DATE-FUTURE");

    // 手册2008 L1461: eighteen years.
    [Fact]
    public async Task Admitting_somebody_under_eighteen_is_refused()
        => (await RefusedAsync(async _ => await With((MemberArrivalService s) => s.AdmitAsync(
            new AdmitMember(_x.PublicId, Young, new DateOnly(2026, 6, 1), MissingIdReason: "9"), Department())))).ShouldBe("MEM-JOINED-AGE");

    [Fact]
    public async Task A_member_recorded_as_admitted_under_eighteen_long_ago_is_kept_and_found()
    {
        await DistrictAsync();
        var outcome = await With((MemberArrivalService s) => s.AddAsync(
            new AddMember
            {
                BranchKey = _x.PublicId, Person = Young, MissingIdReason = "9", JoinedOn = new DateOnly(2026, 1, 1),
                Standing = MemberStanding.Full, Way = PostingKind.TransferredIn, ArrivedOn = new DateOnly(2026, 6, 1), OutsideName = "外区",
            },
            Department()));
        outcome.IsOk.ShouldBeTrue();
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-JOINED-AGE");
    }

    [Fact]
    public async Task A_member_without_a_number_needs_a_reason()
        => (await RefusedAsync(async _ => await With((MemberArrivalService s) => s.AdmitAsync(
            new AdmitMember(_x.PublicId, Young with { BirthDate = new DateOnly(1990, 1, 1) }, new DateOnly(2026, 6, 1)), Department())))).ShouldBe("MEM-MISSING");

    // 党章第七条: the probation lasts a year.
    [Fact]
    public async Task Becoming_full_before_the_year_is_over_is_refused()
    {
        await DistrictAsync();
        var member = await World.MemberAsync(_x, new DateOnly(2026, 1, 10), standing: MemberStanding.Probationary);
        var outcome = await With((MemberStateService s) => s.BecomeFullAsync(
            new BecomeFull(member.Person.PublicId, 0, new DateOnly(2026, 7, 1)), Department()));
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-PROBATION-YEAR");
    }

    [Fact]
    public async Task A_stale_form_is_a_conflict_that_says_who_was_first()
    {
        var member = await DistrictAsync();
        await World.MemberAsync(_x, partyGroup: "一组");
        var input = new ChangePartyGroup(member.Person.PublicId, 0, "一组", new DateOnly(2026, 6, 1));
        await Ok((MemberStateService s) => s.ChangeGroupAsync(input, Department()));
        var second = await With((MemberStateService s) => s.ChangeGroupAsync(input, Department()));
        second.Kind.ShouldBe(OutcomeKind.Conflict);
        second.Findings[0].Message.ShouldContain("测试");
    }

    [Fact]
    public async Task A_restored_member_has_two_spells()
    {
        var member = await DistrictAsync();
        await Ok((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(member.Person.PublicId, 0, PostingKind.Stopped, new DateOnly(2026, 5, 1), "宝委组〔2026〕5号", new DateOnly(2026, 4, 28)), Department()));
        var version = await Read(db => db.People.Select(p => p.Version).SingleAsync());
        await Ok((MemberArrivalService s) => s.RestoreAsync(
            new RestoreMember(member.Person.PublicId, version, _y.PublicId, new DateOnly(2026, 6, 1)), Department()));
        var record = await With((MemberQueries q) => q.RecordAsync(member.Person.PublicId, OrgScope.Everything()));
        record!.Spells.Count.ShouldBe(2);
        record.Spells[0].EndedBy.ShouldBe(PostingKind.Stopped);
        record.Branch!.Key.ShouldBe(_y.PublicId);
    }

    [Fact]
    public async Task Somebody_outside_the_scope_is_not_there()
    {
        var member = await DistrictAsync();
        var context = Department() with { Scope = OrgScope.Of(_y.Path) };
        (await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(member.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 6, 1)), context))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((MemberQueries q) => q.RecordAsync(member.Person.PublicId, context.Scope))).ShouldBeNull();
    }

    [Fact]
    public async Task An_actor_without_the_verb_is_forbidden()
    {
        var member = await DistrictAsync();
        var reader = Department() with { Actor = new Actor(1, "看", "查看", new HashSet<string>()) };
        (await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(member.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 6, 1)), reader))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private static PersonDetails Young => new() { Name = "赵小", SexCode = "1", BirthDate = new DateOnly(2010, 1, 1), EthnicityCode = "01" };

    private static CorrectMember Correction(WorldMember member) => new()
    {
        PersonKey = member.Person.PublicId, Version = 0, Person = Details(member), JoinedOn = member.Spell.JoinedOn,
    };

    private static PersonDetails Details(WorldMember member) => new()
    {
        Name = member.Person.Name, SexCode = member.Person.SexCode, BirthDate = member.Person.BirthDate,
        EthnicityCode = member.Person.EthnicityCode, EducationCode = member.Person.EducationCode,
    };

    private async Task<WorldMember> DistrictAsync()
    {
        var township = await World.TownshipAsync(await World.DistrictAsync());
        _x = await World.BranchAsync(township, "甲支部");
        _y = await World.BranchAsync(township, "乙支部");
        return await World.MemberAsync(_x);
    }

    private async Task<string> RefusedAsync(Func<WorldMember, Task<Outcome<Guid>>> act)
    {
        var outcome = await act(await DistrictAsync());
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        (await Read(db => db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync())).ShouldBe(5, "a refusal leaves nothing");
        return outcome.Findings.ShouldHaveSingleItem().RuleCode;
    }

    private async Task Ok<TService>(Func<TService, Task<Outcome<Guid>>> act) where TService : notnull
    {
        var outcome = await With(act);
        outcome.IsOk.ShouldBeTrue(string.Join(' ', outcome.Findings.Select(f => f.Message)));
    }

    private Task<int> CountAsync(Organisation branch, int month)
        => Read(db => db.MemberPlacements.CountAsync(x =>
            x.OrganisationId == branch.Id && x.SupersededNo == Recorded.Current && x.PostedFrom <= month && month < x.PostedTo));

    private Task<long> NumberAsync() => Read(db => db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync());

    private Task<string> BirthAsync(WorldMember member, long knownAt)
        => Read(db => db.PersonFacts.AsOf(new DateOnly(2026, 7, 1), knownAt)
            .Where(f => f.PersonId == member.Person.Id && f.Kind == PersonFactKind.BirthDate).Select(f => f.Value).SingleAsync());
}
