using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.AwardRounds;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.LifeMeetings;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Demo;

/// <summary>The made-up registers against the states of the made-up ledger.</summary>
public sealed class DemoRegisterTests : ServiceTest
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task Every_open_state_has_its_open_record_and_every_open_record_of_a_state_its_state()
    {
        await SeedAsync();
        var branches = await Read(db => db.MembershipSpells.Where(s => s.BranchId != null).ToDictionaryAsync(s => s.PersonId, s => s.BranchId));
        var stays = await Read(db => db.Set<FloatingStay>().Where(s => s.ValidTo == Recorded.Open && s.PersonId != null).ToListAsync());
        stays.Select(s => (s.PersonId!.Value, s.ValidFrom)).Order().ShouldBe(await StatesAsync(PersonFactKind.Floating));
        stays.ShouldAllBe(s => branches[s.PersonId!.Value] == s.HomeId && s.ReceivingId != s.HomeId);
        var rows = await Read(db => db.Set<Situation>().Where(s => s.EndedOn == null).ToListAsync());
        rows.Where(s => s.ConfirmedOn is not null).Select(s => (s.PersonId, s.ConfirmedOn!.Value)).Order()
            .ShouldBe(await StatesAsync(PersonFactKind.OutOfContact));
        rows.Where(s => s.Kind == SituationKind.Hardship).Select(s => (s.PersonId, s.Since)).Order().ShouldBe(await StatesAsync(PersonFactKind.Hardship));
        rows.ShouldAllBe(s => branches[s.PersonId] == s.BranchId);
    }

    [Fact]
    public async Task No_day_of_a_record_is_ahead_of_today_or_before_the_record_began()
    {
        await SeedAsync();
        foreach (var stay in await Read(db => db.Set<FloatingStay>().ToListAsync()))
        {
            DateOnly?[] days = [stay.CardStampedOn, stay.CardIssuedOn, stay.LastCheckedOn, stay.PresentedOn, stay.VerifiedOn, stay.FiledOn];
            days.OfType<DateOnly>().ShouldAllBe(d => stay.ValidFrom <= d && d <= Today && d <= stay.ValidTo);
            (stay.IsOpen || stay.ValidTo <= Today).ShouldBeTrue();
        }

        (await Read(db => db.Set<CareEntry>().MaxAsync(e => e.On))).ShouldBeLessThanOrEqualTo(Today);
        (await Read(db => db.Set<Situation>().MaxAsync(s => s.Since))).ShouldBeLessThanOrEqualTo(Today);
    }

    // 手册2008 L1833: stamped, verified before filed, six full months without contact.
    [Fact]
    public async Task The_records_keep_the_rules_that_commands_keep()
    {
        await SeedAsync();
        var stays = await Read(db => db.Set<FloatingStay>().ToListAsync());
        stays.Where(s => s.CardIssuedOn is not null).ShouldAllBe(s => s.CardStampedOn <= s.CardIssuedOn && s.CardStampedBy != null);
        stays.Where(s => s.FiledOn is not null).ShouldAllBe(s => s.PresentedOn <= s.VerifiedOn && s.VerifiedOn <= s.FiledOn);
        stays.Where(s => s.EmployerHasOrganisation).ShouldAllBe(s => s.FormCode == FloatingChecks.Employer);
        stays.Where(s => s.CardNumber is not null).Select(s => s.CardNumber).ShouldBeUnique();
        (await Read(db => db.Set<Situation>().Where(s => s.ConfirmedOn != null).ToListAsync()))
            .ShouldAllBe(s => s.Since.AddMonths(6) <= s.ConfirmedOn && s.WhyCode != null);
    }

    [Fact]
    public async Task A_life_meeting_shows_every_step_and_a_round_of_awards_every_state()
    {
        await SeedAsync();
        var steps = await Read(db => db.Set<LifeStep>().Select(s => new { s.MeetingId, s.Kind, s.On }).ToListAsync());
        Enum.GetValues<LifeStepKind>().Except(steps.Select(s => s.Kind)).ShouldBeEmpty();
        steps.ShouldAllBe(s => s.On <= Today);
        var filed = await Read(db => db.Set<LifeMeeting>().Where(m => m.FiledOn != null).Select(m => m.Id).ToListAsync());
        steps.Where(s => s.Kind == LifeStepKind.Filed).Select(s => s.MeetingId).Order().ShouldBe(filed.Order());
        (await Read(db => db.Set<AwardRound>().Select(r => r.Status).Distinct().ToListAsync())).Count.ShouldBe(Enum.GetValues<AwardRoundStatus>().Length);
        (await Read(db => db.Set<AwardNomination>().Select(n => n.Status).Distinct().ToListAsync())).Count.ShouldBe(Enum.GetValues<NominationStatus>().Length);
        (await Read(db => db.Set<NominationReview>().MaxAsync(r => r.On))).ShouldBeLessThanOrEqualTo(Today);
    }

    [Fact]
    public async Task Every_list_has_something_to_show_in_the_secretarys_branch()
    {
        await SeedAsync();
        var branch = DemoCast.Of(DemoDistrict.Make(new DemoOptions(Today, Divisor: 40))).CleanBranch.Id;
        var received = await Read(db => db.Set<FloatingStay>().Where(s => s.ReceivingId == branch && s.ValidTo == Recorded.Open).ToListAsync());
        received.ShouldContain(s => s.PresentedOn == null);
        received.ShouldContain(s => s.PresentedOn != null && s.VerifiedOn == null);
        received.ShouldContain(s => s.VerifiedOn != null && s.FiledOn == null);
        received.ShouldContain(s => s.FiledOn != null);
        received.ShouldContain(s => s.Kind == StayKind.NotTransferred);
        (await Read(db => db.Set<FloatingStay>().CountAsync(s => s.HomeId == branch && s.PersonId == null))).ShouldBe(1);
        var kinds = await Read(db => db.Set<Situation>().Where(s => s.BranchId == branch).Select(s => s.Kind).ToListAsync());
        kinds.ShouldContain(SituationKind.Abroad);
        kinds.ShouldContain(SituationKind.Staying);
        kinds.ShouldContain(SituationKind.Lost);
    }

    [Fact]
    public async Task Every_party_group_that_members_name_is_registered_and_led_by_one_of_them()
    {
        await SeedAsync();
        var named = await Read(db => (
            from f in db.PersonFacts
            join s in db.MembershipSpells on f.PersonId equals s.PersonId
            where f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open && s.BranchId != null
            select new { Branch = s.BranchId!.Value, Name = f.Value, f.PersonId }).ToListAsync());
        var groups = await Read(db => db.Set<PartyGroup>().ToListAsync());
        groups.Select(g => (g.OrganisationId, g.Name)).Order().ShouldBe(named.Select(n => (n.Branch, n.Name)).Distinct().Order());
        groups.ShouldNotBeEmpty();
        var leaders = await Read(db => db.Set<PartyGroupLeader>().ToDictionaryAsync(l => l.GroupKey));
        groups.ShouldAllBe(g => named.Any(n => n.Branch == g.OrganisationId && n.Name == g.Name && n.PersonId == leaders[g.Key].PersonId));
    }

    [Fact]
    public async Task Bodies_can_be_reached_and_branches_have_types()
    {
        await SeedAsync();
        var unreached = await Read(db => db.Organisations
            .CountAsync(o => o.ClosedOn == null && o.Parent!.ParentId == null && !db.Set<OrganisationProfile>().Any(p => p.OrganisationId == o.Id)));
        unreached.ShouldBe(0);
        var types = await Read(db => db.Set<BranchType>().Include(t => t.Organisation).ToListAsync());
        types.ShouldNotBeEmpty();
        types.ShouldAllBe(t => t.ValidFrom == t.Organisation!.FoundedOn);
    }

    private async Task<IEnumerable<(int Person, DateOnly From)>> StatesAsync(PersonFactKind kind)
        => (await Read(db => db.PersonFacts.Where(f => f.Kind == kind && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open).ToListAsync()))
            .Select(f => (f.PersonId, f.ValidFrom)).Order();

    private async Task SeedAsync()
        => (await With((DemoSeeder seeder) => seeder.SeedAsync(new DemoOptions(Today, Divisor: 40), "four-wild-geese"))).IsOk.ShouldBeTrue();
}
