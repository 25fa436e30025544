using System.Text.RegularExpressions;
using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>
/// The .lrm file of old programs: quoted fields by position, full-time and in-service education parted by @ and #, the family
/// by columns. Positions nobody has explained are kept and written back.
/// </summary>
public static partial class LegacyForm
{
    private const int Fields = 33;
    private const int FamilyStart = 20;
    private const int Least = 18;

    private static readonly Dictionary<int, string> Places = new()
    {
        [0] = FormElements.Name, [1] = FormElements.Sex, [2] = FormElements.Birth, [3] = FormElements.Ethnicity, [4] = FormElements.NativePlace, [5] = FormElements.Joined,
        [6] = FormElements.Health, [7] = FormElements.Birthplace, [8] = FormElements.Started, [11] = FormElements.ProfessionalPost, [16] = FormElements.Speciality,
        [17] = FormElements.Resume, [18] = FormElements.Rewards, [19] = FormElements.Assessments, [25] = FormElements.Post, [26] = FormElements.PostProposed,
        [27] = FormElements.PostToLeave, [28] = FormElements.Reason, [29] = FormElements.ReportingUnit, [30] = FormElements.AgeOn, [31] = FormElements.FilledBy,
        [32] = FormElements.FilledOn,
    };

    // Two fields of four parts each: full-time level and degree, in-service level and degree.
    private static readonly Dictionary<int, string[]> Educations = new()
    {
        [9] = [FormElements.FullTimeLevel, FormElements.FullTimeDegree, FormElements.InServiceLevel, FormElements.InServiceDegree],
        [10] = [FormElements.FullTimeLevelSchool, FormElements.FullTimeDegreeSchool, FormElements.InServiceLevelSchool, FormElements.InServiceDegreeSchool],
    };

    public static FormReading Read(string text, byte[]? picture)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = text.Trim();
        if (line.Length < 2 || line[0] != '"' || line[^1] != '"')
            return FormReading.Broken("内容不是旧版任免审批表（.lrm），可能改过扩展名或已损坏。请用任免审批表软件另存为 .lrmx。");
        var fields = Separator().Split(line[1..^1]);
        if (fields.Length < Least)
            return FormReading.Broken($"旧版任免审批表只有 {fields.Length} 项，至少应有 {Least} 项，文件不完整。请用任免审批表软件另存为 .lrmx。");
        var (texts, unknown, notes) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<UnknownElement>(), new List<string>());
        for (var i = 0; i < fields.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(fields[i]))
                continue;
            if (Places.TryGetValue(i, out var element))
                texts[element] = fields[i].ReplaceLineEndings("\n");
            else if (Educations.TryGetValue(i, out var parts))
                ReadEducation(fields[i], parts, texts);
            else if (i is < FamilyStart or > FamilyStart + 4)
                unknown.Add(new UnknownElement(UnknownElement.LegacyPrefix + i, fields[i]));
        }

        var form = new ApprovalForm
        {
            Texts = texts, Family = FamilyOf(fields), Unknown = unknown, Version = FormVersion.Legacy,
            Photo = picture is null ? null : FormPhoto.Checked(picture, notes),
        };
        return FormFaults.Check(form, notes);
    }

    public static string Write(ApprovalForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var fields = new string[Math.Max(Fields, form.Unknown.Where(u => u.IsLegacy).Select(u => PlaceOf(u) + 1).DefaultIfEmpty().Max())];
        Array.Fill(fields, "");
        foreach (var (place, element) in Places)
            fields[place] = form[element].ReplaceLineEndings("\r\n");
        foreach (var (place, e) in Educations)
            fields[place] = $"{form[e[0]]}#{form[e[1]]}@{form[e[2]]}#{form[e[3]]}";
        Func<FamilyItem, string>[] columns = [i => i.Relation, i => i.Name, i => i.Birth, i => i.Affiliation, i => i.Work];
        for (var i = 0; i < columns.Length; i++)
            fields[FamilyStart + i] = string.Join('@', form.Family.Select(columns[i]));
        foreach (var unknown in form.Unknown.Where(u => u.IsLegacy))
            fields[PlaceOf(unknown)] = unknown.Content;
        // A quotation mark would end the field.
        return '"' + string.Join("\",\"", fields.Select(f => f.Replace('"', '”'))) + '"';
    }

    private static int PlaceOf(UnknownElement unknown) => int.Parse(unknown.Name.AsSpan(UnknownElement.LegacyPrefix.Length), System.Globalization.CultureInfo.InvariantCulture);

    private static void ReadEducation(string field, string[] elements, Dictionary<string, string> texts)
    {
        var ways = field.Split('@', 2);
        for (var way = 0; way < ways.Length; way++)
        {
            var parts = ways[way].Split('#', 2);
            for (var part = 0; part < parts.Length; part++)
            {
                if (!string.IsNullOrWhiteSpace(parts[part]))
                    texts[elements[(way * 2) + part]] = parts[part];
            }
        }
    }

    private static List<FamilyItem> FamilyOf(string[] fields)
    {
        var columns = Enumerable.Range(FamilyStart, 5).Select(i => i < fields.Length ? fields[i].Split('@') : []).ToArray();
        return [.. Enumerable.Range(0, columns.Max(c => c.Length)).Select(row => new FamilyItem(At(0, row), At(1, row), At(2, row), At(3, row), At(4, row), [])).Where(i => !i.IsEmpty)];

        string At(int column, int row) => row < columns[column].Length ? columns[column][row] : "";
    }

    [GeneratedRegex("\"\\s*,\\s*\"", RegexOptions.None, 1000)]
    private static partial Regex Separator();
}
