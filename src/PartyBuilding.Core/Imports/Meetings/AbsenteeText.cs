using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>Reads who was not there: 张三（生病）、李四（外出，2026-07-10 上门补课）.</summary>
internal static partial class AbsenteeText
{
    private static readonly string[] Nobody = ["无", "没有", "0", "/", "-", "全部到会", "全到"];

    private static readonly Dictionary<string, AbsenceReason> Reasons = SheetWords.Of(
        MeetingWords.Reasons, ("病假", AbsenceReason.Sick), ("住院", AbsenceReason.Sick), ("因病", AbsenceReason.Sick), ("出差", AbsenceReason.Travel),
        ("家务", AbsenceReason.Family), ("年老", AbsenceReason.Frail), ("体弱", AbsenceReason.Frail), ("无故缺席", AbsenceReason.NoLeave), ("缺席", AbsenceReason.NoLeave));

    /// <param name="on">Day of the meeting: a month and day without a year are the next after it.</param>
    public static IReadOnlyList<SheetAbsentee> Read(string text, DateOnly on)
        => Nobody.Contains(text) ? [] : [.. Pieces(text).Select(p => Of(p.Name, p.Behind, on)).Where(a => a.Name.Length > 0)];

    /// <summary>Names with what stands behind each, in brackets or after a colon.</summary>
    private static IEnumerable<(string Name, string Behind)> Pieces(string text)
    {
        var (name, behind, depth, isBehind) = (new StringBuilder(), new StringBuilder(), 0, false);
        foreach (var c in text)
        {
            switch (c)
            {
                case '(' or '（' or '[' or '【' when depth++ == 0:
                    isBehind = true;
                    break;
                case ')' or '）' or ']' or '】' when depth > 0 && --depth == 0:
                    yield return (name.ToString(), behind.ToString());
                    (name, behind, isBehind) = (new StringBuilder(), new StringBuilder(), false);
                    break;
                case '、' or '；' or ';' or '，' or ',' when depth == 0:
                    yield return (name.ToString(), behind.ToString());
                    (name, behind, isBehind) = (new StringBuilder(), new StringBuilder(), false);
                    break;
                case '：' or ':' when depth == 0 && !isBehind:
                    isBehind = true;
                    break;
                default:
                    (isBehind ? behind : name).Append(c);
                    break;
            }
        }

        yield return (name.ToString(), behind.ToString());
    }

    private static SheetAbsentee Of(string name, string behind, DateOnly on)
    {
        var found = new SheetAbsentee(ChineseText.PersonName(name), null, null);
        var notes = new List<string>();
        foreach (var part in behind.Split(['，', ',', '、', '；', ';', '：', ':']).Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            if (part.Contains("补课", StringComparison.Ordinal))
                found = found with { IsMadeUp = true, MadeUpOn = Day(part, on), Form = Form(part) };
            else if (found.Why is null && Reasons.TryGetValue(part, out var why))
                found = found with { Why = why };
            else
                notes.Add(part);
        }

        // A reason that is none of the list is another one, in the words of the sheet.
        return found with { Why = found.Why ?? (notes.Count > 0 ? AbsenceReason.Other : null), Note = notes.Count > 0 ? string.Join('，', notes) : null };
    }

    private static MakeUpForm? Form(string part)
        => MeetingWords.MakeUps.Where(f => part.Contains(f.Value, StringComparison.Ordinal)).Select(f => (MakeUpForm?)f.Key).FirstOrDefault();

    private static DateOnly? Day(string part, DateOnly on)
    {
        if (FullDay().Match(part) is { Success: true } full)
            return ChineseDate.Read(full.Value).Value;
        if (ShortDay().Match(part) is not { Success: true } match)
            return null;
        var day = ChineseDate.Read(string.Create(CultureInfo.InvariantCulture, $"{on.Year}年{match.Value}")).Value;
        return day < on ? day.Value.AddYears(1) : day;
    }

    [GeneratedRegex("[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?|[0-9]{8}", RegexOptions.None, 100)]
    private static partial Regex FullDay();

    [GeneratedRegex("[0-9]{1,2}月[0-9]{1,2}日", RegexOptions.None, 100)]
    private static partial Regex ShortDay();
}
