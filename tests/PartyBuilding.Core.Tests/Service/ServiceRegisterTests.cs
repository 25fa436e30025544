using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Service;

/// <summary>Pledges, pairings, volunteer sessions and suggestions. Today is 5 July 2026.</summary>
public sealed class ServiceRegisterTests : ServiceTest, IAsyncLifetime
{
    private Organisation _branch = null!;
    private Organisation _other = null!;
    private WorldMember _member = null!;

    public async Task InitializeAsync()
    {
        var district = await World.DistrictAsync();
        var committee = await World.TownshipAsync(district);
        _branch = await World.BranchAsync(committee, "甲支部");
        _other = await World.BranchAsync(committee, "乙支部");
        _member = await World.MemberAsync(_branch);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_pledge_without_a_concrete_item_is_refused()
        // 手册2008 L1659.
        => await RefusedAsync(AddAsync(Pledge("  ")), "SRV-PLEDGE-ITEM");

    [Fact]
    public async Task A_third_pledge_in_a_year_is_asked_about_and_goes_on_with_a_reason()
    {
        // L1659, test 3 of §8.
        await OkAsync(AddAsync(Pledge("帮邻居修灯")));
        await OkAsync(AddAsync(Pledge("教老人用手机")));
        await RefusedAsync(AddAsync(Pledge("整理楼道")), "SRV-PLEDGE-COUNT");
        await OkAsync(AddAsync(Pledge("整理楼道"), "本人主动要求"));
        await OkAsync(AddAsync(Pledge("去年的事") with { On = new DateOnly(2025, 12, 31) }));
    }

    [Fact]
    public async Task A_pledge_is_of_a_member_of_the_branch()
    {
        await RefusedAsync(AddAsync(Pledge("事") with { PersonKey = null }));
        await RefusedAsync(AddAsync(Pledge("事") with { PersonKey = Guid.NewGuid() }));
    }

    [Theory]
    [InlineData(PairRound.First, PairHelper.GrassRoots, false)]
    [InlineData(PairRound.First, PairHelper.Organ, true)]
    [InlineData(PairRound.Second, PairHelper.Organ, false)]
    [InlineData(PairRound.Second, PairHelper.GrassRoots, true)]
    [InlineData(PairRound.None, PairHelper.Organ, true)]
    public async Task The_round_decides_who_may_help(PairRound round, PairHelper helper, bool ok)
    {
        // F4-T1, 简报 S001 L24, L30.
        var work = AddAsync(Pair() with { Round = round, Helper = helper });
        if (ok)
            await OkAsync(work);
        else
            await RefusedAsync(work, "SRV-PAIR-HELPER");
    }

    [Fact]
    public async Task A_second_person_under_one_branch_one_person_is_asked_about_until_the_first_pairing_ends()
    {
        var first = await OkAsync(AddAsync(Pair()));
        await RefusedAsync(AddAsync(Pair() with { Text = "李家" }), "SRV-PAIR-ONE");
        await OkAsync(FinishAsync(first, ServiceKind.Pair, "生活好转"));
        await OkAsync(AddAsync(Pair() with { Text = "李家" }));
    }

    [Fact]
    public async Task Nobody_pairs_with_themselves() => await RefusedAsync(AddAsync(Pair() with { Text = "甲支部" }), "SRV-PAIR-SELF");

    [Fact]
    public async Task The_practice_of_one_place_is_off_until_it_is_switched_on()
    {
        RuleCatalogue.Embedded.IsEnabled("SRV-PAIR-PROMISE").ShouldBeFalse();
        RuleCatalogue.Embedded.IsEnabled("SRV-SATURDAY").ShouldBeFalse();
        await InScope(async s => (await ((RuleSettings)s.GetService(typeof(RuleSettings))!).SwitchAsync(new SwitchRule("SRV-PAIR-PROMISE", true), Department("试行"))).IsOk.ShouldBeTrue());
        await RefusedAsync(AddAsync(Pair()), "SRV-PAIR-PROMISE");
        await OkAsync(AddAsync(Pair() with { SignedOn = new DateOnly(2026, 7, 1) }));
    }

    [Theory]
    [InlineData(null, 10)]
    [InlineData(0, 10)]
    [InlineData(5, -1)]
    [InlineData(100001, 0)]
    public async Task Numbers_of_a_session_that_cannot_be_are_refused(int? volunteers, int served) => await RefusedAsync(AddAsync(Session() with { Volunteers = volunteers, Served = served }));

    [Fact]
    public async Task A_suggestion_stays_on_the_open_list_until_it_is_answered_and_is_late_after_the_days()
    {
        // L1675, test 4 of §8.
        var late = await OkAsync(AddAsync(Suggestion() with { On = new DateOnly(2026, 6, 4) }));
        await OkAsync(AddAsync(Suggestion() with { On = new DateOnly(2026, 6, 5) }));
        var open = await ListAsync(ServiceKind.Suggestion, true);
        open.Rows.Select(r => (r.On.Day, r.IsLate)).ShouldBe([(5, false), (4, true)]);
        await RefusedAsync(FinishAsync(late, ServiceKind.Suggestion, " "));
        (await FinishAsync(late, ServiceKind.Suggestion, "已修好")).Kind.ShouldBe(OutcomeKind.Ok);
        (await ListAsync(ServiceKind.Suggestion, true)).Total.ShouldBe(1);
        await RefusedAsync(FinishAsync(late, ServiceKind.Suggestion, "再回复"));
    }

    [Fact]
    public async Task Dates_ahead_and_results_before_the_beginning_are_refused()
    {
        await RefusedAsync(AddAsync(Suggestion() with { On = new DateOnly(2026, 7, 6) }));
        var key = await OkAsync(AddAsync(Suggestion()));
        await RefusedAsync(FinishAsync(key, ServiceKind.Suggestion, "早了", new DateOnly(2026, 6, 30)));
    }

    [Fact]
    public async Task An_entry_sent_twice_is_one_and_one_taken_back_stays_known()
    {
        var input = Session();
        await OkAsync(AddAsync(input));
        await OkAsync(AddAsync(input));
        var row = (await ListAsync(ServiceKind.Volunteering, false)).Rows.Single();
        await RefusedAsync(TakeBackAsync(row, null));
        await OkAsync(TakeBackAsync(row, "记错日子"));
        (await ListAsync(ServiceKind.Volunteering, false)).Total.ShouldBe(0);
        (await Read(db => db.Set<Volunteering>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Another_branch_neither_enters_nor_finds()
    {
        (await AddAsync(Suggestion(), by: _other)).Kind.ShouldBe(OutcomeKind.NotFound);
        var key = await OkAsync(AddAsync(Suggestion()));
        (await FinishAsync(key, ServiceKind.Suggestion, "不归我", by: _other)).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((ServiceQueries q) => q.ListAsync(ServiceKind.Suggestion, 2026, false, OrgScope.Of(_other.Path), Clock.Today(), 1))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_who_answer_at_once_the_second_is_told()
    {
        var key = await OkAsync(AddAsync(Suggestion()));
        var version = await VersionAsync(key);
        await OkAsync(With((ServiceFinishService s) => s.FinishAsync(new FinishService(key, ServiceKind.Suggestion, version, Clock.Today(), "一"), At(_branch))));
        (await With((ServiceFinishService s) => s.FinishAsync(new FinishService(key, ServiceKind.Suggestion, version, Clock.Today(), "二"), At(_branch)))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    private AddService Pledge(string item) => New(ServiceKind.Pledge, item) with { PersonKey = _member.Person.PublicId };

    private AddService Pair() => New(ServiceKind.Pair, "三村王家") with { Form = PairForm.BranchAndPerson, Helper = PairHelper.GrassRoots };

    private AddService Session() => New(ServiceKind.Volunteering, "中心广场") with { Field = VolunteerField.Medical, Volunteers = 12, Served = 70 };

    private AddService Suggestion() => New(ServiceKind.Suggestion, "路灯不亮") with { Channel = SuggestionChannel.Box };

    private AddService New(ServiceKind kind, string text) => new(Guid.NewGuid(), _branch.PublicId, kind, new DateOnly(2026, 7, 1), text);

    private CommandContext At(Organisation organisation, string? reason = null) => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    private Task<Outcome<Guid>> AddAsync(AddService input, string? reason = null, Organisation? by = null)
        => With((ServiceEntryService s) => s.AddAsync(input, At(by ?? _branch, reason)));

    private async Task<Outcome<Guid>> FinishAsync(Guid key, ServiceKind kind, string text, DateOnly? on = null, Organisation? by = null)
    {
        var version = await VersionAsync(key);
        return await With((ServiceFinishService s) => s.FinishAsync(new FinishService(key, kind, version, on ?? Clock.Today(), text), At(by ?? _branch)));
    }

    private Task<Outcome<Guid>> TakeBackAsync(ServiceRow row, string? reason)
        => With((ServiceFinishService s) => s.TakeBackAsync(new FinishService(row.Key, row.Kind, row.Version, Clock.Today(), null), At(_branch, reason)));

    private Task<ServicePage> ListAsync(ServiceKind kind, bool open)
        => With((ServiceQueries q) => q.ListAsync(kind, 2026, open, OrgScope.Of(_branch.Path), Clock.Today(), 1));

    private Task<long> VersionAsync(Guid key) => Read(async db =>
        await db.Set<Suggestion>().Where(x => x.Key == key && x.SupersededNo == Recorded.Current).Select(x => (long?)x.RecordedNo).SingleOrDefaultAsync()
        ?? await db.Set<Pair>().Where(x => x.Key == key && x.SupersededNo == Recorded.Current).Select(x => x.RecordedNo).SingleAsync());

    private static async Task<Guid> OkAsync(Task<Outcome<Guid>> work)
    {
        var outcome = await work;
        outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        return outcome.Value;
    }

    private static async Task RefusedAsync(Task<Outcome<Guid>> work, string code = "SRV-INPUT")
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
    }
}
