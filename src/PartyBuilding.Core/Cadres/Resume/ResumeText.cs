using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>The resume as the approval form prints it, <c>1998.07--2003.05  某厂技术员</c> with （其间：…） under a line, and back to rows.</summary>
public static partial class ResumeText
{
    private const string WithinStart = "（其间：";

    /// <summary>Reads text as people keep it: one or two dashes of any kind, 至今, dots or 年月, several 其间 in one bracket, wrapped lines.</summary>
    public static ResumeReading Read(string? text)
    {
        var (lines, faults) = (new List<ResumeLine>(), new List<(int, string)>());
        var typed = (text ?? "").ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < typed.Length; i++)
        {
            var line = ChineseText.Clean(typed[i]);
            if (line.Length == 0) continue;
            if (Within().Match(line) is { Success: true } within)
                ReadWithin(within.Groups["inner"].Value, i + 1, lines, faults);
            else if (Stretch().Match(line) is { Success: true } stretch)
                Add(stretch, isWithin: false, i + 1, lines, faults);
            else if (lines.Count > 0 && !char.IsAsciiDigit(line[0]))
                lines[^1] = lines[^1] with { Text = lines[^1].Text + line };
            else
                faults.Add((i + 1, "没有看懂这一行，请写成“1998.07--2003.05  某单位某职务”。"));
        }

        return new ResumeReading(lines, faults);
    }

    /// <summary>One stretch a line, those of 其间 in brackets below the stretch they lie in.</summary>
    public static string Write(IEnumerable<ResumeLine> lines)
    {
        var text = new StringBuilder();
        var within = new List<ResumeLine>();
        foreach (var line in lines)
        {
            if (line.IsWithin)
            {
                within.Add(line);
                continue;
            }

            Flush();
            text.Append(Span(line)).Append("  ").Append(line.Text).Append('\n');
        }

        Flush();
        return text.ToString().TrimEnd('\n');

        void Flush()
        {
            if (within.Count > 0)
                text.Append(WithinStart).Append(string.Join('；', within.Select(l => Span(l).TrimEnd() + l.Text))).Append("）\n");
            within.Clear();
        }
    }

    private static void ReadWithin(string inner, int number, List<ResumeLine> lines, List<(int, string)> faults)
    {
        if (lines.Count == 0)
        {
            faults.Add((number, "“其间”前面没有经历。"));
            return;
        }

        foreach (var part in inner.Split('；', ';').Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            if (Stretch().Match(part) is { Success: true } stretch)
                Add(stretch, isWithin: true, number, lines, faults);
            else
                faults.Add((number, "没有看懂“其间”的内容，请写成“（其间：2001.09--2003.06在某校学习）”。"));
        }
    }

    private static void Add(Match stretch, bool isWithin, int number, List<ResumeLine> lines, List<(int, string)> faults)
    {
        var from = MonthOf(stretch, "y", "m");
        var to = stretch.Groups["y2"].Success ? MonthOf(stretch, "y2", "m2") : null;
        if (from is null || (stretch.Groups["y2"].Success && to is null))
            faults.Add((number, "年月不对，请核对。"));
        else if (to < from)
            faults.Add((number, "止早于起，请核对。"));
        else
            lines.Add(new ResumeLine(from.Value, to, stretch.Groups["text"].Value.Trim(), isWithin));
    }

    private static DateOnly? MonthOf(Match match, string year, string month)
    {
        var (y, m) = (int.Parse(match.Groups[year].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[month].ValueSpan, CultureInfo.InvariantCulture));
        return y is >= 1900 and <= 2100 && m is >= 1 and <= 12 ? new DateOnly(y, m, 1) : null;
    }

    // An open stretch keeps the width of a closed one, so that the words stand under one another.
    private static string Span(ResumeLine line) => line.To is { } to ? $"{line.From:yyyy.MM}--{to:yyyy.MM}" : $"{line.From:yyyy.MM}--       ";

    [GeneratedRegex(@"^[（(]\s*其间\s*[：:](?<inner>.*?)[）)]?\s*$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Within();

    [GeneratedRegex(@"^(?<y>\d{4})\s*[.\-年/]\s*(?<m>\d{1,2})\s*月?\s*(-{1,2}|—{1,2}|–|－{1,2}|~|～|至)\s*((?<y2>\d{4})\s*[.\-年/]\s*(?<m2>\d{1,2})\s*月?|至?今)?\s*[,，:：]?\s*(?<text>\S.*)$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Stretch();
}
