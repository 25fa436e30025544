using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;
using PartyBuilding.Web.Hosting;

namespace PartyBuilding.Web.Tests.Hosting;

public sealed class LeasedJobsTests : ServiceTest
{
    private readonly List<string> _done = [];
    private bool _isAway;

    [Fact]
    public async Task Of_two_instances_on_one_database_one_works_and_the_second_takes_over_after_it_has_died()
    {
        using var first = await InstanceAsync("first", TimeSpan.FromSeconds(20));
        using var second = await InstanceAsync("second", TimeSpan.FromSeconds(20));
        for (var i = 0; i < 8; i++)
        {
            await first.BeatAsync(CancellationToken.None);
            await second.BeatAsync(CancellationToken.None);
            Clock.Advance(TimeSpan.FromSeconds(30));
        }

        _done.ShouldBe(Enumerable.Repeat("first", 8));
        _done.Clear();
        // The first beats no more, as after SIGKILL: nothing is given back.
        for (var i = 0; i < 6; i++)
        {
            await second.BeatAsync(CancellationToken.None);
            Clock.Advance(TimeSpan.FromSeconds(30));
        }

        _done.ShouldBe(["second", "second", "second"]);
    }

    [Fact]
    public async Task An_instance_that_stops_in_order_works_once_more_and_hands_over_at_once()
    {
        using var first = await InstanceAsync("first", TimeSpan.FromHours(1));
        using var second = await InstanceAsync("second", TimeSpan.FromHours(1));
        await first.BeatAsync(CancellationToken.None);
        await first.StopAsync(CancellationToken.None);
        await second.BeatAsync(CancellationToken.None);
        _done.ShouldBe(["first", "first", "second"]);
    }

    [Fact]
    public async Task A_job_that_fails_is_tried_again_and_ends_nothing()
    {
        var tries = 0;
        using var jobs = await InstanceAsync("only", TimeSpan.Zero, () => ++tries == 1 ? throw new IOException("full") : 0);
        await jobs.BeatAsync(CancellationToken.None);
        await jobs.BeatAsync(CancellationToken.None);
        _done.ShouldBe(["only"]);
    }

    [Fact]
    public async Task What_is_not_due_waits()
    {
        using var jobs = await InstanceAsync("only", TimeSpan.FromMinutes(10));
        for (var i = 0; i < 21; i++)
        {
            await jobs.BeatAsync(CancellationToken.None);
            Clock.Advance(TimeSpan.FromSeconds(30));
        }

        _done.ShouldBe(["only", "only"]);
    }

    [Fact]
    public async Task Stopping_while_the_leases_cannot_be_reached_spoils_nothing()
    {
        using var jobs = await InstanceAsync("only", TimeSpan.Zero);
        await jobs.BeatAsync(CancellationToken.None);
        _isAway = true;
        await Should.NotThrowAsync(() => jobs.StopAsync(CancellationToken.None));
        _done.ShouldBe(["only"]);
    }

    [Fact]
    public async Task Work_whose_lease_another_has_taken_over_is_told_so()
    {
        using var second = await InstanceAsync("second", TimeSpan.Zero);
        using var first = await InstanceAsync("first", TimeSpan.Zero, () =>
        {
            Clock.Advance(WorkLeases.Length + TimeSpan.FromSeconds(1));
            second.BeatAsync(CancellationToken.None).GetAwaiter().GetResult();
            return 0;
        });
        await first.BeatAsync(CancellationToken.None);
        _done.ShouldBe(["second"]);
    }

    private async Task<LeasedJobs> InstanceAsync(string name, TimeSpan every, Func<int>? first = null)
    {
        var job = new BackgroundJob(WorkLease.AuditHeads, every, AtStop: true, async (_, renew, _) =>
        {
            first?.Invoke();
            if (await renew())
                _done.Add(name);
        });
        var scopes = await With((IServiceScopeFactory s) => Task.FromResult(s));
        return new LeasedJobs(new Doors(scopes, () => _isAway), [job], Clock, NullLogger<LeasedJobs>.Instance);
    }

    /// <summary>A database that can be away.</summary>
    private sealed class Doors(IServiceScopeFactory inner, Func<bool> isAway) : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => isAway() ? throw new IOException("away") : inner.CreateScope();
    }
}
