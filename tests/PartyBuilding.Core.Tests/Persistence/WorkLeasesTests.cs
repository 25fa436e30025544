using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Persistence;

public sealed class WorkLeasesTests : ServiceTest
{
    [Fact]
    public async Task Only_one_holds_the_work_and_another_takes_over_when_it_no_longer_renews()
    {
        (await HoldAsync("A")).ShouldBeTrue();
        (await HoldAsync("B")).ShouldBeFalse();
        Clock.Advance(WorkLeases.Length - TimeSpan.FromSeconds(1));
        (await HoldAsync("A")).ShouldBeTrue();
        Clock.Advance(WorkLeases.Length - TimeSpan.FromSeconds(1));
        (await HoldAsync("B")).ShouldBeFalse();
        Clock.Advance(TimeSpan.FromSeconds(1));
        (await HoldAsync("B")).ShouldBeTrue();
        (await HoldAsync("A")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_given_back_is_free_at_once()
    {
        (await HoldAsync("A")).ShouldBeTrue();
        await With<WorkLeases, bool>(async leases =>
        {
            await leases.ReleaseAsync("A");
            return true;
        });
        (await With((WorkLeases leases) => leases.AnyHeldAsync())).ShouldBeFalse();
        (await HoldAsync("B")).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_many_at_once_one_wins()
    {
        var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => HoldAsync($"instance {i}"))));
        won.Count(w => w).ShouldBe(1);
    }

    private Task<bool> HoldAsync(string holder) => With((WorkLeases leases) => leases.TryHoldAsync(WorkLease.PeriodLocking, holder));
}
