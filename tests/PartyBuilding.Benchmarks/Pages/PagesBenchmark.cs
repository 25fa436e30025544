using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;

namespace PartyBuilding.Benchmarks.Pages;

internal sealed class PagesBenchmark : IBenchmark
{
    public string Name => "pages";

    public Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options) => Task.FromResult<IReadOnlyList<Line>>([]);
}

internal sealed class SessionsBenchmark : IBenchmark
{
    public string Name => "sessions";

    public Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options) => Task.FromResult<IReadOnlyList<Line>>([]);
}
