using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>Reads the boxes of a class, a line a sub-class or a course.</summary>
internal static class ClassLines
{
    private const string PartExample = "第一分班 90";
    private const string CourseExample = "2026-05-26 集中授课 形势报告 张老师";

    public static List<TrainingPart> Parts(string? typed, List<Finding> findings)
    {
        var parts = new List<TrainingPart>();
        foreach (var line in EducationText.Lines(typed))
        {
            if (EducationText.NameAndNumber(line) is { } read)
                parts.Add(new TrainingPart { Name = read.Name, Trainees = read.Number });
            else
                findings.Add(EducationFindings.Line(line, "Parts", PartExample));
        }

        return parts;
    }

    public static List<TrainingCourse> Courses(string? typed, DateOnly from, DateOnly to, List<Finding> findings)
    {
        var courses = new List<TrainingCourse>();
        foreach (var line in EducationText.Lines(typed))
        {
            var words = line.Split(' ');
            var day = ChineseDate.Read(words[0]);
            var kind = words.Length > 2 ? EducationWords.Sessions.Where(s => s.Value == words[1]).Select(s => (SessionKind?)s.Key).FirstOrDefault() : null;
            if (!day.IsValid || kind is null || words[2].Length > 120 || (words.Length > 3 && words[3].Length > 60) || day.Value < from || day.Value > to)
                findings.Add(EducationFindings.Line(line, "Courses", CourseExample));
            else
                courses.Add(new TrainingCourse { On = day.Value.Value, Kind = kind.Value, Title = words[2], Speaker = words.Length > 3 ? words[3] : null });
        }

        return courses;
    }

    public static string Text(IEnumerable<TrainingPart> parts) => string.Join('\n', parts.Select(p => $"{p.Name} {p.Trainees}"));

    public static string Text(IEnumerable<TrainingCourse> courses)
        => string.Join('\n', courses.Select(c => $"{c.On:yyyy-MM-dd} {EducationWords.Sessions[c.Kind]} {c.Title} {c.Speaker}".TrimEnd()));
}
