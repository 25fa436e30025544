using System.Text.Encodings.Web;
using System.Text.Json;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Ballots;

/// <summary>
/// Writes marks so that two voters of one mind leave the same text: neither the order of ticking nor a space typed by habit
/// tells one ballot from another.
/// </summary>
public static class BallotContent
{
    public const int LongestName = 20;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<BallotMark> marks) => JsonSerializer.Serialize(marks.OrderBy(m => m.Question), Json);

    public static IReadOnlyList<BallotMark> Read(string content) => JsonSerializer.Deserialize<List<BallotMark>>(content, Json)!;

    /// <summary>The marks in canonical form; a name that stands on the paper once becomes a mark of its option.</summary>
    public static BallotMark Tidy(BallotMark mark, PaperQuestion question)
    {
        var byName = question.Options.GroupBy(o => ChineseText.PersonName(o.Label)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().Id);
        var names = mark.Names.Select(ChineseText.PersonName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return new BallotMark(
            question.Id,
            [.. mark.Options.Concat(names.Where(byName.ContainsKey).Select(n => byName[n])).Distinct().Order()],
            [.. names.Where(n => !byName.ContainsKey(n)).Order(StringComparer.Ordinal)]);
    }
}
