using System.Globalization;

namespace PartyBuilding.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Members">Sizes of district, measured one after the other.</param>
/// <param name="Cache">Folder in which each generated district is kept.</param>
/// <param name="Only">Names of benchmarks; empty for all.</param>
/// <param name="Repeat">Measured repetitions of each of the two sides.</param>
/// <param name="Seconds">How long the page and session benchmarks load the server.</param>
internal sealed record BenchmarkOptions(
    IReadOnlyList<int> Members, string Cache, IReadOnlyList<string> Only, int Repeat, int Seconds)
{
    public const string Usage =
        """
        PartyBuilding.Benchmarks [--members 6000,60000,600000] [--only ledger,opening,rollup,check,annual,restatement,cell,crosstab,coverage,roster,forms,pages,sessions,search,conditions,tree,transfers,cadres,quality,import,meetings,dues,assessment]
                                 [--repeat 7] [--seconds 60] [--cache folder]
        """;

    public static readonly int[] Sizes = [6_000, 60_000, 600_000];

    public bool Wants(string name) => Only.Count == 0 || Only.Contains(name);

    /// <summary>Null when the line cannot be read.</summary>
    public static BenchmarkOptions? Read(string[] args)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == args.Length)
                return null;
            given[args[i][2..]] = args[i + 1];
        }

        var members = given.GetValueOrDefault("members", "6000,60000,600000").Split(',')
            .Select(m => int.TryParse(m, CultureInfo.InvariantCulture, out var n) ? n : 0).ToList();
        var only = given.GetValueOrDefault("only", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        return members.TrueForAll(Sizes.Contains) && Number("repeat", 7) is { } repeat && Number("seconds", 60) is { } seconds
            ? new BenchmarkOptions(members, given.GetValueOrDefault("cache", Path.Combine(Path.GetTempPath(), "pb-benchmarks")), only, repeat, seconds)
            : null;

        int? Number(string name, int usual)
            => !given.TryGetValue(name, out var text) ? usual : int.TryParse(text, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : null;
    }
}
