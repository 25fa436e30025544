using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members.Sets;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>
/// Which rows of 学历学位 stand on the form (A0898, A0899): the highest level and the highest degree of each way, unless
/// somebody chose another row or none.
/// </summary>
public static class EducationPrint
{
    public const string Degree = "GB/T 6864";
    private const string FullTime = "1";
    private const string InService = "2";
    private const string Unfinished = "未毕业";

    // GB/T 6864 begins with the honorary doctor, which is no degree earned.
    private const string Honorary = "1";

    /// <summary>What the form calls a level: 大学, not 大学本科毕业.</summary>
    private static readonly Dictionary<char, string> Levels = new() { ['1'] = "研究生", ['2'] = "大学", ['3'] = "大专", ['4'] = "中专", ['6'] = "高中" };

    /// <returns>The row for a place; null when none is printed there.</returns>
    public static SetRowView? Of(EducationSlot slot, IReadOnlyList<SetRowView> rows, IReadOnlyList<PrintedEducation> chosen, CodeTableCatalogue codes, DateOnly today)
    {
        if (chosen.FirstOrDefault(c => c.Slot == slot) is { } choice && (choice.RowKey is null || rows.Any(r => r.Key == choice.RowKey)))
            return rows.FirstOrDefault(r => r.Key == choice.RowKey);
        var standard = IsDegree(slot) ? Degree : CodeStandards.Education;
        var order = codes.Entries(standard, today).Where(e => e.Group != Unfinished && !(standard == Degree && e.Code == Honorary))
            .Select((e, i) => (e.Code, i)).ToDictionary(x => x.Code, x => x.i, StringComparer.Ordinal);
        return Candidates(slot, rows).Where(r => order.ContainsKey(r.Values[Field(slot)]))
            .OrderBy(r => order[r.Values[Field(slot)]]).ThenByDescending(r => r.Values.GetValueOrDefault("to"), StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>Rows that may stand in a place.</summary>
    public static IEnumerable<SetRowView> Candidates(EducationSlot slot, IReadOnlyList<SetRowView> rows)
        => rows.Where(r => r.Values.GetValueOrDefault("way") == (slot <= EducationSlot.FullTimeDegree ? FullTime : InService) && r.Values.ContainsKey(Field(slot)));

    /// <summary>Level or degree in the words of the form.</summary>
    public static string Words(EducationSlot slot, SetRowView row, CodeTableCatalogue codes, DateOnly today)
    {
        var code = row.Values[Field(slot)];
        return IsDegree(slot) ? codes.Name(Degree, code, today)!
            : Levels.GetValueOrDefault(code[0]) ?? codes.Name(CodeStandards.Education, code, today)!;
    }

    public static string School(SetRowView row) => row.Values.GetValueOrDefault("school") + row.Values.GetValueOrDefault("major");

    private static bool IsDegree(EducationSlot slot) => slot is EducationSlot.FullTimeDegree or EducationSlot.InServiceDegree;

    private static string Field(EducationSlot slot) => IsDegree(slot) ? "degree" : "level";
}
