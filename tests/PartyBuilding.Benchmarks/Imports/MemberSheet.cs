using System.Globalization;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Benchmarks.Imports;

/// <summary>Writes a sheet of members that no generated district has: their numbers are of another county.</summary>
internal static class MemberSheet
{
    private const int FirstYear = 1915;
    private const int Days = 28 * 12 * 20;

    public static async Task WriteAsync(string file, int rows, IReadOnlyList<string> branches)
    {
        RosterColumn<int>[] columns =
        [
            Column(MemberColumns.Name, i => "张" + (char)('一' + (i % 2000)) + (char)('丁' + (i / 2000))),
            Column(MemberColumns.IdNumber, Number),
            Column(MemberColumns.Ethnicity, _ => "汉族"),
            Column(MemberColumns.Education, _ => "大学本科毕业"),
            Column(MemberColumns.Branch, i => branches[i % branches.Count]),
            Column(MemberColumns.JoinedOn, _ => "1955-07-01"),
            Column(MemberColumns.BecameFullOn, _ => "1956-07-01"),
            Column(MemberColumns.ArrivedOn, _ => BenchmarkClock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Column(MemberColumns.OutsideName, _ => "外区党委"),
            Column(MemberColumns.PartyGroup, _ => "第一党小组"),
        ];
        await BenchmarkSheet.WriteAsync(file, "党员名册", columns, Enumerable.Range(0, rows));
    }

    private static RosterColumn<int> Column(string key, Func<int, string> value) => RosterColumn<int>.Text(MemberColumns.TitleOf(key), 12, value);

    private static string Number(int i)
    {
        var day = i % Days;
        return IdNumber.WithChecksum(string.Create(
            CultureInfo.InvariantCulture, $"310230{FirstYear + (day / 28 / 12)}{1 + (day / 28 % 12):D2}{1 + (day % 28):D2}{(i / Days * 2) + 101:D3}")).Value;
    }
}
