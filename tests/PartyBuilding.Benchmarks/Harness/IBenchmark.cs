using PartyBuilding.Benchmarks.Districts;

namespace PartyBuilding.Benchmarks.Harness;

/// <summary>Measures one thing of the product beside its floor.</summary>
internal interface IBenchmark
{
    /// <summary>As written after <c>--only</c>.</summary>
    string Name { get; }

    /// <exception cref="InvalidOperationException">Product and floor do not give the same figures.</exception>
    Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options);
}
