using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.FieldWork;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.FieldWork;

/// <summary>手册2008 L1665: leading members of city and county, two months a year at the grass roots.</summary>
public sealed class FieldResearchTests : ServiceTest
{
    private Organisation _district = null!;
    private Organisation _town = null!;
    private WorldMember _leader = null!;
    private WorldMember _other = null!;

    // §8 test 1: 45 days are below two months of 30 days.
    [Fact]
    public async Task A_leader_of_the_district_with_forty_five_days_is_listed_as_short_and_with_sixty_is_not()
    {
        await SetUpAsync();
        await OkAsync(_leader, new(2025, 3, 1), new(2025, 4, 14));
        (await YearAsync(2025)).Leaders.Single(l => l.Name == "张一").ShouldSatisfyAllConditions(l => l.Days.ShouldBe(45), l => l.Short!.ShouldContain("不到 2 个月（60 天）"));
        await OkAsync(_leader, new(2025, 6, 1), new(2025, 6, 15));
        (await YearAsync(2025)).Leaders.Single(l => l.Name == "张一").ShouldSatisfyAllConditions(l => l.Days.ShouldBe(60), l => l.Short.ShouldBeNull());
    }

    [Fact]
    public async Task Of_leaders_below_the_district_the_source_asks_no_minimum()
    {
        await SetUpAsync();
        (await YearAsync(2025)).Leaders.Single(l => l.Name == "李二").ShouldSatisfyAllConditions(l => l.Days.ShouldBe(0), l => l.Short.ShouldBeNull());
    }

    [Fact]
    public async Task A_stay_over_new_year_counts_in_each_year_with_its_own_days()
    {
        await SetUpAsync();
        await OkAsync(_leader, new(2024, 12, 30), new(2025, 1, 3));
        ((await YearAsync(2024)).Leaders.Single(l => l.Name == "张一").Days, (await YearAsync(2025)).Leaders.Single(l => l.Name == "张一").Days).ShouldBe((2, 3));
    }

    [Fact]
    public async Task A_day_is_counted_once_and_an_end_before_the_beginning_or_to_come_is_refused()
    {
        await SetUpAsync();
        await OkAsync(_leader, new(2025, 3, 1), new(2025, 3, 10));
        await RefusedAsync(_leader, new(2025, 3, 10), new(2025, 3, 12), "FLD-OVERLAP");
        await RefusedAsync(_leader, new(2025, 5, 10), new(2025, 5, 9), "FLD-DAYS");
        await RefusedAsync(_leader, Clock.Today(), Clock.Today().AddDays(1), "FLD-DAYS");
        await OkAsync(_leader, new(2025, 3, 11), new(2025, 3, 11));
        await OkAsync(_other, new(2025, 3, 10), new(2025, 3, 12));
    }

    [Fact]
    public async Task Somebody_who_is_in_no_leadership_in_scope_cannot_be_chosen()
    {
        await SetUpAsync();
        var plain = await World.MemberAsync(await World.BranchAsync(_town, "乙支部"), name: "王三");
        (await RecordAsync(plain, new(2025, 3, 1), new(2025, 3, 2), _district)).Kind.ShouldBe(OutcomeKind.Refused);
        (await RecordAsync(_leader, new(2025, 3, 1), new(2025, 3, 2), _town)).Kind.ShouldBe(OutcomeKind.Refused);
    }

    [Fact]
    public async Task What_is_taken_back_with_a_reason_no_longer_counts_and_the_same_form_records_once()
    {
        await SetUpAsync();
        var key = Guid.NewGuid();
        (await RecordAsync(_leader, new(2025, 3, 1), new(2025, 3, 10), _district, key)).IsOk.ShouldBeTrue();
        (await RecordAsync(_leader, new(2025, 3, 1), new(2025, 3, 10), _district, key)).IsOk.ShouldBeTrue();
        (await YearAsync(2025)).Stays.Count.ShouldBe(1);
        (await TakeBackAsync(key, _district, null)).Kind.ShouldBe(OutcomeKind.Refused);
        (await TakeBackAsync(key, _town, "登记错了")).Kind.ShouldBe(OutcomeKind.NotFound);
        (await TakeBackAsync(key, _district, "登记错了")).IsOk.ShouldBeTrue();
        (await YearAsync(2025)).ShouldSatisfyAllConditions(y => y.Stays.ShouldBeEmpty(), y => y.Leaders.Single(l => l.Name == "张一").Days.ShouldBe(0));
    }

    private async Task SetUpAsync()
    {
        _district = await World.DistrictAsync();
        _town = await World.OrganisationAsync(_district, "甲镇党委", OrganisationKind.Committee);
        var branch = await World.BranchAsync(_town, "甲支部");
        (_leader, _other) = (await World.MemberAsync(branch, name: "张一"), await World.MemberAsync(branch, name: "李二"));
        await World.CommitteeAsync(_district, _leader);
        await World.CommitteeAsync(_town, _other);
    }

    private CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    private Task<ResearchYear> YearAsync(int year) => With((FieldResearchQueries q) => q.OfYearAsync(year, OrgScope.Of(_district.Path)));

    private Task<Outcome<Guid>> RecordAsync(WorldMember member, DateOnly from, DateOnly to, Organisation by, Guid? key = null) => With((FieldResearchService s) => s.RecordAsync(
        new RecordResearch(key ?? Guid.NewGuid(), member.Person.PublicId, from, to, "某村", true, "村民反映饮水困难", null), At(by)));

    private Task<Outcome<Guid>> TakeBackAsync(Guid key, Organisation by, string? reason) => With((FieldResearchService s) => s.TakeBackAsync(key, At(by, reason)));

    private async Task OkAsync(WorldMember member, DateOnly from, DateOnly to)
        => (await RecordAsync(member, from, to, _district)).Findings.Select(f => f.RuleCode).ShouldBeEmpty();

    private async Task RefusedAsync(WorldMember member, DateOnly from, DateOnly to, string code)
        => (await RecordAsync(member, from, to, _district)).Findings.Select(f => f.RuleCode).ShouldContain(code);
}
