using System.Globalization;

namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>Between lines of a resume and the stored values of the set.</summary>
public static class ResumeRows
{
    private const string Within = "1";

    internal static readonly EqualityComparer<IReadOnlyDictionary<string, string>> SameValues = EqualityComparer<IReadOnlyDictionary<string, string>>.Create(
        static (a, b) => a is not null && b is not null && Members.Sets.SetRowChanges.IsSame(a, b),
        static values => values.Count);

    /// <summary>In the order of time; what lies within another comes after it.</summary>
    public static IReadOnlyList<ResumeLine> Lines(IEnumerable<IReadOnlyDictionary<string, string>> rows)
        => [.. rows.Select(LineOf).Select((line, at) => (line, at)).OrderBy(x => x.line.From).ThenBy(x => x.line.IsWithin).ThenBy(x => x.at).Select(x => x.line)];

    public static IReadOnlyDictionary<string, string> ValuesOf(ResumeLine line)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["from"] = MonthText(line.From), ["text"] = line.Text };
        if (line.To is { } to) values["to"] = MonthText(to);
        if (line.IsWithin) values["within"] = Within;
        return values;
    }

    private static ResumeLine LineOf(IReadOnlyDictionary<string, string> values) => new(
        MonthDay(values["from"]), values.TryGetValue("to", out var to) ? MonthDay(to) : null, values["text"], values.GetValueOrDefault("within") == Within);

    private static string MonthText(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly MonthDay(string month) => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
