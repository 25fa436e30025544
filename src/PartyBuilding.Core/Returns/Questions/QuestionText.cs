using System.Text.RegularExpressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>
/// Reads what the department wants to know: a line a question, as typed or pasted from a sheet (项目, 单位, 口径 in columns). A line
/// that ends with a colon is a heading; numbers before a question and the unit in brackets behind it are understood.
/// </summary>
public static partial class QuestionText
{
    public const int Most = 100;
    private const int LongestName = 40;
    private const int LongestDefinition = 400;

    /// <summary>The questions, or every line that cannot be one.</summary>
    public static Outcome<IReadOnlyList<Question>> Read(string? text)
    {
        var (questions, findings, section) = (new List<Question>(), new List<Finding>(), "");
        foreach (var (at, line) in (text ?? "").Split('\n').Index())
        {
            var bare = Number().Replace(line.Trim(), "").Trim();
            if (bare.Length == 0)
                continue;
            if (bare[^1] is '：' or ':')
            {
                section = bare[..^1].Trim();
                if (section.Length is 0 or > LongestName)
                    findings.Add(Fault($"第 {at + 1} 行的标题写 1 至 {LongestName} 个字。"));
                continue;
            }

            var question = Split(at + 1, section, bare);
            questions.Add(question);
            findings.AddRange(Faults(question));
        }

        findings.AddRange(questions.GroupBy(q => (q.Section, q.Name)).Where(g => g.Count() > 1)
            .Select(g => Fault($"第 {string.Join("、", g.Select(q => q.Line))} 行都是“{g.Key.Name}”，同一标题下一项只写一次。")));
        if (questions.Count == 0)
            findings.Add(Fault("请写上要问的项目，一行一项。"));
        if (questions.Count > Most)
            findings.Add(Fault($"一张临时表最多 {Most} 项，现在有 {questions.Count} 项。"));
        return findings.Count > 0 ? Outcome<IReadOnlyList<Question>>.Refused(findings) : Outcome<IReadOnlyList<Question>>.Ok(questions);
    }

    private static Question Split(int line, string section, string bare)
    {
        var columns = bare.Split('\t', StringSplitOptions.TrimEntries);
        var unit = columns.Length > 1 && columns[1].Length > 0 ? UnitOf(columns[1]) : null;
        var name = columns[0];
        if (unit is null && Bracket().Match(name) is { Success: true } bracket && UnitOf(bracket.Groups["unit"].Value) is { } behind)
            (unit, name) = (behind, name[..bracket.Index].Trim());
        return new Question(line, section, name, unit, columns.Length > 2 && columns[2].Length > 0 ? columns[2] : null);
    }

    private static IEnumerable<Finding> Faults(Question question)
    {
        if (question.Name.Length is 0 or > LongestName)
            yield return Fault($"第 {question.Line} 行的项目写 1 至 {LongestName} 个字，详细的写到口径里。");
        if (question.Definition?.Length > LongestDefinition)
            yield return Fault($"第 {question.Line} 行的口径最多 {LongestDefinition} 字。");
    }

    private static ItemUnit? UnitOf(string text) => text switch
    {
        "人" or "名" => ItemUnit.Person,
        "次" => ItemUnit.Time,
        "人次" => ItemUnit.Attendance,
        "元" => ItemUnit.Fen,
        "件" or "条" or "份" => ItemUnit.Piece,
        "个" or "座" or "家" or "处" => ItemUnit.Organisation,
        "户" => ItemUnit.Household,
        _ => null,
    };

    private static Finding Fault(string message) => new("QUESTION-TEXT", RuleForce.Must, message, "Text");

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|[（(]?[0-9一二三四五六七八九十]{1,3}[)）]|[0-9]{1,3}[、.．](?![0-9])|[①-⑳])\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"[（(](?<unit>[^（()）]{1,3})[)）]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracket();
}
