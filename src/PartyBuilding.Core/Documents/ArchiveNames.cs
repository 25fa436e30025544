using System.Globalization;
using System.Text;

namespace PartyBuilding.Core.Documents;

/// <summary>
/// Names of files and folders that every system takes, Chinese kept: what Windows refuses is written full-width, names that
/// differ in nothing Windows sees are numbered, and long ones are cut between characters.
/// </summary>
internal sealed class ArchiveNames
{
    /// <summary>Characters of one part: a folder, a file and where people unpack it stay under Windows' 260.</summary>
    private const int Longest = 60;

    private const string Refused = "<>:\"/\\|?*";
    private const string Instead = "＜＞：＂／＼｜？＊";

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="text">Any text; a name of nothing but blanks becomes 未命名.</param>
    public static string Safe(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            var at = Refused.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0)
                clean.Append(Instead[at]);
            else if (!char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                clean.Append(c);
        }

        var name = Cut(clean.ToString().Trim(), Longest).TrimEnd('.', ' ');
        if (name.Length == 0)
            return "未命名";
        var stem = name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
        return Devices.Contains(stem) ? "_" + name : name;
    }

    /// <summary>A path that was not given out before.</summary>
    /// <param name="folder">Safe, or empty for the top.</param>
    /// <param name="extension">With its point; empty for a folder.</param>
    public string Take(string folder, string name, string extension)
    {
        var safe = Safe(name);
        var at = folder.Length == 0 ? "" : folder + "/";
        var path = $"{at}{safe}{extension}";
        for (var no = 2; !_used.Add(path); no++)
            path = string.Create(CultureInfo.InvariantCulture, $"{at}{Cut(safe, Longest - 5)}（{no}）{extension}");
        return path;
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
