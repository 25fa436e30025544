using PartyBuilding.Benchmarks;
using PartyBuilding.Benchmarks.Appraisals;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Figures;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Benchmarks.Imports;
using PartyBuilding.Benchmarks.Pages;
using PartyBuilding.Benchmarks.Queries;
using PartyBuilding.Benchmarks.Returns;
using PartyBuilding.Benchmarks.Workbooks;

if (BenchmarkOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

IBenchmark[] all =
[
    new LedgerBenchmark(), new OpeningBenchmark(), new RollUpBenchmark(), new CheckBenchmark(), new AnnualBenchmark(), new RestatementBenchmark(), new CellBenchmark(), new CrossTabBenchmark(), new CoverageBenchmark(), new RosterBenchmark(), new FormsBenchmark(), new PagesBenchmark(), new SessionsBenchmark(),
    new SearchBenchmark(), new ConditionsBenchmark(), new TreeBenchmark(),
    new TransfersBenchmark(), new CadreBenchmark(), new QualityBenchmark(), new ImportBenchmark(), new MeetingsBenchmark(), new DuesBenchmark(), new AssessmentBenchmark(),
];
var lines = new List<Line>();
foreach (var members in options.Members)
{
    using var district = await DistrictStore.PrepareAsync(members, options);
    foreach (var benchmark in all.Where(b => options.Wants(b.Name)))
    {
        Console.Error.WriteLine($"{members:N0} members: {benchmark.Name} …");
        foreach (var line in await benchmark.RunAsync(district, options))
        {
            Console.Error.WriteLine("  " + line);
            lines.Add(line with { Members = members });
        }
    }
}

Console.WriteLine(MarkdownTable.Of(lines));
return 0;
