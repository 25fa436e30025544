using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Rules;
using Columns = PartyBuilding.Core.Imports.MeetingSheetColumns;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>
/// The numbers of a row beside the roster: where names are given they must say the same; where none are, the numbers stand
/// by themselves, and the meeting has no attendance row by row.
/// </summary>
internal static class MeetingRowCounts
{
    /// <param name="meeting">Counted from the roster and the names.</param>
    /// <param name="rows">Emptied when the numbers count.</param>
    public static void Apply(MeetingEntry entry, Meeting meeting, List<MeetingAttendance> rows, RuleCatalogue rules)
    {
        var row = entry.Row;
        if (entry.Found.IsFaulty(Columns.Present) || entry.Found.IsFaulty(Columns.Absent))
            return;
        if (row.Absentees is not null)
            Agree(entry, meeting);
        else if (row.Present is null && row.Absent is null)
            entry.Found.Reject(Columns.Present, "IMP-REQUIRED", "没有写明实到、未到人数，也没有写未到的党员。", "补上实到人数；全部到会的，在“未到党员”里写“无”。");
        else
            Numbers(entry, meeting, rows, rules);
    }

    private static void Agree(MeetingEntry entry, Meeting meeting)
    {
        var row = entry.Row;
        Same(Columns.Due, row.Due, meeting.Due);
        Same(Columns.Present, row.Present, meeting.Present);
        Same(Columns.Absent, row.Absent, meeting.Absent);
        Same(Columns.OnLeave, row.OnLeave, meeting.OnLeave);
        Same(Columns.MadeUp, row.MadeUp, meeting.MadeUp);

        void Same(string column, int? sheet, int counted)
        {
            if (sheet is { } number && number != counted)
                entry.Found.Reject(column, "OL-COUNTS", $"按名册和未到党员，{entry.Found.TitleOf(column)}是 {counted} 人，表里是 {number}。", "核对未到党员；不计应到的在原因里写“不计应到”和情况。");
        }
    }

    private static void Numbers(MeetingEntry entry, Meeting meeting, List<MeetingAttendance> rows, RuleCatalogue rules)
    {
        var (row, found, expected) = (entry.Row, entry.Found, meeting.Due);
        var due = row.Due ?? (row is { Present: { } p, Absent: { } a } ? p + a : expected);
        var present = row.Present ?? due - row.Absent!.Value;
        var absent = row.Absent ?? due - present;
        if ((due, absent) == (expected, 0) && present == due && (row.OnLeave ?? 0) + (row.MadeUp ?? 0) == 0)
            return;
        rows.Clear();
        (meeting.Due, meeting.Present, meeting.Absent, meeting.OnLeave, meeting.MadeUp) = (due, present, absent, row.OnLeave ?? 0, row.MadeUp ?? 0);
        if (due != expected)
            meeting.Excused = 0;
        var column = row.Present is not null ? Columns.Present : Columns.Absent;
        foreach (var broken in MeetingJudge.Counts(meeting, rules))
            found.Add(broken with { Field = column }, rejects: true);
        if (meeting.OnLeave > absent && absent >= 0)
            found.Reject(Columns.OnLeave, "OL-COUNTS", $"请假 {meeting.OnLeave} 人，多于未到 {absent} 人。", "核对人数。");
        if (due == 0)
            found.Reject(Columns.Due, "OL-NOBODY", "应到是 0 人。", "核对人数。");
        if (meeting.Kind == MeetingKind.Special && absent > 0)
            found.Reject(Columns.Absentees, "IMP-MEETING-NAMES", "专题组织生活会按人计覆盖面，要写明未到的是谁。", "写成“姓名（原因）、姓名（原因）”。");
        Notes(entry, meeting, expected);
    }

    private static void Notes(MeetingEntry entry, Meeting meeting, int expected)
    {
        var found = entry.Found;
        if (meeting.Due != expected)
            found.Note(Columns.Due, "IMP-MEETING-DUE", $"按名册这一天应到 {expected} 人，这里记 {meeting.Due} 人。", "核对名册和人数；确实如此的不用改。");
        if (meeting.Absent <= 0)
            return;
        found.Note(Columns.Absentees, "IMP-MEETING-NUMBERS", $"没有写明未到的 {meeting.Absent} 人是谁，只记人数，以后不能逐人登记补课。", "要逐人登记的，写“姓名（原因）”。");
        if (entry.Row.OnLeave is null)
            found.Note(Columns.OnLeave, "IMP-MEETING-LEAVE", $"没有写明未到的 {meeting.Absent} 人里请假几人，按 0 人计。", "请了假的，补上人数。");
    }
}
