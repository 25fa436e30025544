using Microsoft.Data.Sqlite;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>A row of the bare member list, already in words.</summary>
public sealed record BareMember(
    string Key, string Name, string Sex, string Born, string Ethnicity, string Education, string Joined, bool Probationary, string BranchKey, string Branch)
{
    private static readonly Dictionary<string, string> Sexes = Names(CodeStandards.Sex);
    private static readonly Dictionary<string, string> Ethnicities = Names(CodeStandards.Ethnicity);
    private static readonly Dictionary<string, string> Educations = Names(CodeStandards.Education);

    public static BareMember Of(SqliteDataReader r) => new(
        r.GetString(0).ToLowerInvariant(), r.GetString(1), Sexes[r.GetString(2)], r.GetString(3), Ethnicities[r.GetString(4)], Educations[r.GetString(5)],
        r.GetString(6), r.GetInt32(7) == 2, r.GetString(8).ToLowerInvariant(), r.GetString(9));

    private static Dictionary<string, string> Names(string standard)
        => CodeTableCatalogue.Embedded.Entries(standard, BenchmarkClock.Today).ToDictionary(e => e.Code, e => e.Name, StringComparer.Ordinal);
}
