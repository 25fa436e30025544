using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Testing;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>Two hundred secretaries, each signed in and each saving a figure of their own return every ten seconds.</summary>
internal sealed class SessionsBenchmark : IBenchmark
{
    private const int Sessions = 200;

    public string Name => "sessions";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        // A small district owes too few returns in one month: the next one is opened as well.
        await district.With((PeriodOpening o) => o.OpenAsync(new OpenPeriod("std.DZB-1", Month.Of(BenchmarkClock.Today)), District.Department()));
        await using var site = await BenchmarkSite.StartAsync(district);
        var sessions = new List<SavingSession>(Sessions);
        foreach (var (returnId, organisation) in OpenReturns(district))
            sessions.Add(await SavingSession.SignInAsync(site.Product(), await AccountAsync(district, organisation), returnId));

        var saved = await Task.WhenAll(sessions.Select((s, i) => Task.Run(() => s.SaveAsync(first: SavingSession.Pause * i / Sessions, options.Seconds))));
        foreach (var session in sessions)
            session.Dispose();
        var sample = new Sample(saved.SelectMany(s => s));
        return [new Line("Saving a cell, 200 sessions, one save each in 10 s", "ms", sample.Median, sample.P95, null, 200, $"{sample.Count:N0} saves in {options.Seconds} s by {sessions.Count} sessions")];
    }

    private static List<(Guid Return, int Organisation)> OpenReturns(District district)
    {
        var found = new List<(Guid, int)>();
        using var connection = district.Open();
        connection.Read(
            "SELECT PublicId, OrganisationId FROM UnitReturn WHERE Status < 3 AND IsLatest = 1 ORDER BY Id DESC LIMIT @n",
            r => found.Add((r.GetGuid(0), r.GetInt32(1))),
            ("n", Sessions));
        return found;
    }

    private static Task<string> AccountAsync(District district, int organisation)
        => district.With(async (PartyBuildingDbContext db) =>
            await TestAccounts.AddAsync(db, RoleCatalogue.BranchSecretary, (await db.Set<Organisation>().FindAsync(organisation))!));
}
