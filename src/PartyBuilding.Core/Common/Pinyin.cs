using System.Globalization;
using System.Reflection;
using System.Text;

namespace PartyBuilding.Core.Common;

/// <summary>
/// Pinyin of Chinese names, for ordering and for finding by initials. Readings come from a table made once
/// from Unicode data, and a short list of surnames with a reading of their own (docs/adr/0011).
/// </summary>
/// <remarks>The keys are stored: a change of the tables needs the rebuild of stored keys.</remarks>
public static class Pinyin
{
    public const int MaxSortKey = 200;
    public const int MaxInitials = 50;

    private static readonly Lazy<Dictionary<int, string>> Readings = new(LoadReadings);
    private static readonly Lazy<Dictionary<string, string[]>> Surnames = new(LoadSurnames);

    /// <summary>
    /// A key whose ordinal order is the order of a Chinese name list: surname by pinyin and tone, people of one surname
    /// together, then the next character. ASCII, so that every database orders it alike; at most 200 characters.
    /// </summary>
    /// <param name="name">A person's or an organisation's name.</param>
    /// <param name="isPerson">True (default) reads the first characters as a surname: 单 is shàn, not dān.</param>
    public static string SortKey(string? name, bool isPerson = true)
    {
        var key = new StringBuilder(64);
        foreach (var (rune, reading) in Read(name, isPerson))
        {
            // The code point behind the syllable keeps 张 and 章 apart instead of mixing their bearers.
            if (reading is not null) key.Append(reading).Append(CultureInfo.InvariantCulture, $"{rune.Value:x4}");
            else if (rune.IsAscii) key.Append(char.ToLowerInvariant((char)rune.Value));
            else key.Append(CultureInfo.InvariantCulture, $"zzzz{rune.Value:x5}");
            if (key.Length >= MaxSortKey) return key.ToString(0, MaxSortKey);
        }

        return key.ToString();
    }

    /// <summary>Initials in upper case, letters and digits kept: 张秀英 gives ZXY; at most 50 characters.</summary>
    /// <inheritdoc cref="SortKey" path="/param"/>
    public static string Initials(string? name, bool isPerson = true)
    {
        var initials = new StringBuilder(8);
        foreach (var (rune, reading) in Read(name, isPerson))
        {
            if (initials.Length == MaxInitials) break;
            if (reading is not null) initials.Append(char.ToUpperInvariant(reading[0]));
            else if (rune.IsAscii) initials.Append(char.ToUpperInvariant((char)rune.Value));
        }

        return initials.ToString();
    }

    private static List<(Rune Rune, string? Reading)> Read(string? name, bool isPerson)
    {
        var runes = ChineseText.Normalise(name).EnumerateRunes().Where(Rune.IsLetterOrDigit).ToArray();
        var read = new List<(Rune, string?)>(runes.Length);
        var surname = isPerson ? SurnameReadings(runes) : [];
        for (var i = 0; i < runes.Length; i++)
        {
            read.Add((runes[i], i < surname.Length ? surname[i] : Readings.Value.GetValueOrDefault(runes[i].Value)));
        }

        return read;
    }

    private static string[] SurnameReadings(Rune[] runes)
    {
        // A surname of two characters needs a given name behind it: 单于 alone may be Mr Shan.
        for (var length = Math.Min(2, runes.Length - 1); length > 0; length--)
        {
            var text = string.Concat(runes.Take(length));
            if (Surnames.Value.TryGetValue(text, out var readings)) return readings;
        }

        return runes.Length == 1 && Surnames.Value.TryGetValue(runes[0].ToString(), out var only) ? only : [];
    }

    private static Dictionary<int, string> LoadReadings()
    {
        var table = new Dictionary<int, string>(27_000);
        foreach (var (reading, characters) in Lines("pinyin.data.tsv"))
        {
            foreach (var rune in characters.EnumerateRunes()) table.Add(rune.Value, reading);
        }

        return table;
    }

    private static Dictionary<string, string[]> LoadSurnames() =>
        Lines("pinyin-surnames.data.tsv").ToDictionary(line => line.First, line => line.Second.Split(' '), StringComparer.Ordinal);

    private static IEnumerable<(string First, string Second)> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(Pinyin).Namespace}.{file}")
            ?? throw new InvalidOperationException($"The resource {file} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#') yield return (line[..tab], line[(tab + 1)..]);
        }
    }
}
