using PartyBuilding.Testing;

namespace PartyBuilding.Benchmarks.Districts;

/// <summary>The configuration under which the product is measured.</summary>
internal static class BenchmarkSettings
{
    public static Dictionary<string, string?> For(string file) => new(StringComparer.Ordinal)
    {
        ["Database:ConnectionString"] = $"Data Source={file}",
        ["Demo:SeedOnStart"] = "false",
        ["Audit:HeadFolder"] = "",
        ["Logs:Folder"] = Path.GetTempPath() + "pb-benchmarks-logs",
        // All sessions sign in from one address, one after the other.
        ["Limits:SignInsPerMinute"] = "0",
        ["Serilog:MinimumLevel:Default"] = "Warning",
        ["Keys:Audit"] = TestKeys.New("audit"),
        ["Keys:DataProtection"] = TestKeys.New("cookies"),
        ["Keys:IdNumber:Encryption:Current"] = "t1",
        ["Keys:IdNumber:Encryption:Keys:t1"] = TestKeys.New("encryption"),
        ["Keys:IdNumber:Index:Current"] = "t1",
        ["Keys:IdNumber:Index:Keys:t1"] = TestKeys.New("index"),
    };
}
