using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;
using PartyBuilding.Core.Service.Roster;

namespace PartyBuilding.Core.Tests.Service;

/// <summary>Who of the branch took part in a volunteer session.</summary>
public sealed class VolunteerRosterTests : ServingTest
{
    [Fact]
    public async Task Ticks_alone_say_how_many_there_were()
    {
        var key = await OkAsync(AddAsync(Session() with { Volunteers = null, People = [Member.Person.PublicId, Member.Person.PublicId] }));
        var record = await RecordAsync(key);
        record.Volunteers.ShouldBe(1);
        record.People.ShouldHaveSingleItem().Key.ShouldBe(Member.Person.PublicId);
    }

    [Fact]
    public async Task A_session_without_names_stays_possible_and_names_follow_later()
    {
        var key = await OkAsync(AddAsync(Session()));
        var record = await RecordAsync(key);
        record.People.ShouldBeEmpty();
        await OkAsync(SetAsync(key, record.Version, Member.Person.PublicId));
        (await RecordAsync(key)).People.Count.ShouldBe(1);
        (await SetAsync(key, record.Version)).Kind.ShouldBe(OutcomeKind.Conflict);
        await OkAsync(SetAsync(key, (await RecordAsync(key)).Version));
        (await RecordAsync(key)).People.ShouldBeEmpty();
    }

    [Fact]
    public async Task More_names_than_volunteers_and_people_off_the_roster_of_the_day_are_refused()
    {
        var second = await World.MemberAsync(Branch);
        var stranger = await World.MemberAsync(Other);
        await RefusedAsync(AddAsync(Session() with { Volunteers = 1, People = [Member.Person.PublicId, second.Person.PublicId] }));
        await RefusedAsync(AddAsync(Session() with { People = [stranger.Person.PublicId] }));
        (await Read(db => db.Set<VolunteerPart>().CountAsync())).ShouldBe(0);
    }

    // The numbers a return counts stand on the session alone, also at an earlier recording number.
    [Fact]
    public async Task Ticking_changes_no_number_and_taking_back_ends_the_names()
    {
        var key = await OkAsync(AddAsync(Session()));
        await OkAsync(SetAsync(key, (await RecordAsync(key)).Version, Member.Person.PublicId));
        (await Read(db => db.Set<Volunteering>().Where(v => v.SupersededNo == Recorded.Current).Select(v => new { v.Volunteers, v.Served }).SingleAsync()))
            .ShouldBe(new { Volunteers = 12, Served = 70 });
        var version = (await RecordAsync(key)).Version;
        await OkAsync(With((ServiceFinishService s) => s.TakeBackAsync(new FinishService(key, ServiceKind.Volunteering, version, Clock.Today(), null), At(Branch, "重复"))));
        (await Read(db => db.Set<VolunteerPart>().CountAsync(p => p.SupersededNo == Recorded.Current))).ShouldBe(0);
    }

    private AddService Session() => new(Guid.NewGuid(), Branch.PublicId, ServiceKind.Volunteering, new DateOnly(2026, 7, 1), "中心广场") { Field = VolunteerField.Medical, Volunteers = 12, Served = 70 };

    private Task<Outcome<Guid>> AddAsync(AddService input) => With((ServiceEntryService s) => s.AddAsync(input, At(Branch)));

    private Task<Outcome<Guid>> SetAsync(Guid key, long version, params Guid[] people) => With((VolunteerRoster r) => r.SetAsync(new SetVolunteers(key, version, people), At(Branch)));

    private async Task<VolunteerRecord> RecordAsync(Guid key) => (await With((VolunteerRoster r) => r.RecordAsync(key, OrgScope.Of(Branch.Path))))!;
}
