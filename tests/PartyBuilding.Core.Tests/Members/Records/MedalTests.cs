using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Medals;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members.Records;

public sealed class MedalTests : ServiceTest
{
    private Organisation _branch = null!;

    [Theory]
    [InlineData("1976-07-01", 2026, true)]
    [InlineData("1976-07-02", 2026, false)]
    [InlineData("1976-07-02", 2027, true)]
    public async Task The_day_itself_counts_and_the_day_after_does_not(string joined, int year, bool listed)
    {
        await WorldAsync();
        await World.MemberAsync(_branch, DateOnly.Parse(joined, System.Globalization.CultureInfo.InvariantCulture), "张秀英");
        (await ListAsync(year)).Total.ShouldBe(listed ? 1 : 0);
    }

    [Fact]
    public void A_break_puts_the_day_off_by_its_length_but_not_time_in_another_district()
    {
        var joined = new DateOnly(1970, 1, 1);
        MembershipTime.ReachedOn(joined, 50, []).ShouldBe(new DateOnly(2020, 1, 1));
        MembershipTime.ReachedOn(joined, 50, [Break(PostingKind.Stopped, "1980-01-01", "1980-01-31")]).ShouldBe(new DateOnly(2020, 1, 31));
        MembershipTime.ReachedOn(joined, 50, [Break(PostingKind.TransferredOut, "1980-01-01", "1990-01-01")]).ShouldBe(new DateOnly(2020, 1, 1));
        MembershipTime.ReachedOn(joined, 50, [Break(PostingKind.Stopped, "2021-01-01", "2021-12-31")]).ShouldBe(new DateOnly(2020, 1, 1));
        // The second break lies within the time that the first one put off.
        MembershipTime.ReachedOn(joined, 50, [Break(PostingKind.Stopped, "1980-01-01", "1980-01-31"), Break(PostingKind.Expelled, "2020-01-15", "2020-01-25")])
            .ShouldBe(new DateOnly(2020, 2, 10));
    }

    [Fact]
    public async Task A_restored_member_is_listed_only_when_the_time_in_the_party_is_full()
    {
        await WorldAsync();
        var member = await World.MemberAsync(_branch, new DateOnly(1976, 6, 1), "张秀英");
        var key = member.Person.PublicId;
        (await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(key, 0, PostingKind.Stopped, new DateOnly(2026, 1, 1), "批复", new DateOnly(2026, 1, 1)), Department()))).IsOk.ShouldBeTrue();
        (await With((MemberArrivalService s) => s.RestoreAsync(new RestoreMember(key, 1, _branch.PublicId, new DateOnly(2026, 3, 1)), Department()))).IsOk.ShouldBeTrue();
        (await ListAsync(2026)).Total.ShouldBe(0);
        (await ListAsync(2027)).Rows.ShouldHaveSingleItem().ReachedOn.ShouldBe(new DateOnly(2026, 7, 30));
    }

    [Fact]
    public async Task An_award_is_a_row_on_the_record_and_next_years_list_leaves_it_out()
    {
        await WorldAsync();
        var member = await World.MemberAsync(_branch, new DateOnly(1970, 6, 1), "张秀英");
        var input = new AwardMedals(2026, new DateOnly(2026, 7, 1), [member.Person.PublicId]);
        (await AwardAsync(input)).Value.ShouldBe(1);
        (await AwardAsync(input)).Value.ShouldBe(0);
        (await ListAsync(2026)).Rows.ShouldHaveSingleItem().AwardedOn.ShouldBe(new DateOnly(2026, 7, 1));
        (await ListAsync(2027)).Total.ShouldBe(0);
        (await With((MedalQueries q) => q.ListAsync(2026, MedalShow.Todo, OrgScope.Everything(), 1)))!.Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_branch_awards_nothing_and_nobody_outside_the_list_is_marked()
    {
        await WorldAsync();
        var member = await World.MemberAsync(_branch, new DateOnly(1970, 6, 1), "张秀英");
        var young = await World.MemberAsync(_branch, new DateOnly(2000, 6, 1), "李敏");
        var input = new AwardMedals(2026, new DateOnly(2026, 7, 1), [member.Person.PublicId]);
        (await With((MedalService s) => s.AwardAsync(input, Department() with { Scope = OrgScope.Of(_branch.Path) }))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await AwardAsync(input with { Members = [young.Person.PublicId] })).Kind.ShouldBe(OutcomeKind.Refused);
        (await AwardAsync(input with { On = new DateOnly(2026, 7, 6) })).Findings.ShouldHaveSingleItem().Field.ShouldBe("On");
    }

    private static SpellBreak Break(PostingKind by, string ended, string begun) => new(
        DateOnly.Parse(ended, System.Globalization.CultureInfo.InvariantCulture), by, DateOnly.Parse(begun, System.Globalization.CultureInfo.InvariantCulture));

    private async Task<MedalList> ListAsync(int year) => (await With((MedalQueries q) => q.ListAsync(year, MedalShow.All, OrgScope.Everything(), 1)))!;

    private Task<Outcome<int>> AwardAsync(AwardMedals input) => With((MedalService s) => s.AwardAsync(input, Department()));

    private async Task WorldAsync()
        => _branch = await World.BranchAsync(await World.TownshipAsync(await World.DistrictAsync()), "甲支部");
}
