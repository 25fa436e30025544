using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.OrganisationLife;
using Columns = PartyBuilding.Core.Imports.MeetingSheetColumns;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>Reads a row of a sheet of meetings; everything that cannot be read is told at once.</summary>
internal sealed class MeetingRowReader(CodeTableCatalogue codes, DateOnly today)
{
    private const int Most = 99_999;

    private static readonly Dictionary<string, MeetingKind> Kinds = SheetWords.Of(
        MeetingWords.Kinds, ("支部大会", MeetingKind.BranchMeeting), ("党员大会", MeetingKind.BranchMeeting), ("支委会", MeetingKind.Committee), ("支委会议", MeetingKind.Committee),
        ("支部委员会会议", MeetingKind.Committee), ("小组会", MeetingKind.Group), ("党小组会议", MeetingKind.Group), ("上党课", MeetingKind.Lesson), ("主题党日活动", MeetingKind.ThemeDay));

    private static readonly Dictionary<string, LessonForm> Lessons = SheetWords.Of(MeetingWords.Lessons, ("讲授", LessonForm.Lecturing), ("观看", LessonForm.Watching), ("收听", LessonForm.Listening), ("讨论", LessonForm.Discussion), ("跟踪", LessonForm.FollowUp));

    private static readonly Dictionary<string, ReportForm> Reports = SheetWords.Of(MeetingWords.Reports);

    public MeetingSheetRow Read(RowFindings found)
    {
        var cells = new CellReader(found, codes, today);
        var (kind, group) = Kind(cells, found);
        var on = cells.Date(Columns.On, required: true);
        var absentees = cells.Text(Columns.Absentees, 2000);
        return new MeetingSheetRow
        {
            Line = found.Row.Number,
            Branch = cells.Text(Columns.Branch, 120, required: true) ?? "",
            Kind = kind,
            On = on,
            Topic = cells.Text(Columns.Topic, MeetingConfiguration.LongestTopic, required: true) ?? "",
            Group = cells.Text(Columns.Group, 64) ?? group,
            Drive = cells.Text(Columns.Drive, 200),
            Due = cells.Count(Columns.Due, 0, Most),
            Present = cells.Count(Columns.Present, 0, Most),
            Absent = cells.Count(Columns.Absent, 0, Most),
            OnLeave = cells.Count(Columns.OnLeave, 0, Most),
            MadeUp = cells.Count(Columns.MadeUp, 0, Most),
            Absentees = absentees is null ? null : AbsenteeText.Read(absentees, on ?? today),
            Place = cells.Text(Columns.Place, 100),
            Chair = Name(cells, Columns.Chair),
            Recorder = Name(cells, Columns.Recorder),
            Lecturer = cells.Text(Columns.Lecturer, 60),
            LessonForm = cells.Word(Columns.LessonForm, Lessons),
            ReportForm = cells.Word(Columns.ReportForm, Reports),
            Invited = cells.Count(Columns.Invited, 0, Most) ?? 0,
            InvitedNote = cells.Text(Columns.InvitedNote, 100),
            Note = cells.Text(Columns.Note, 150),
            Record = cells.Key(Columns.Record),
        };
    }

    // Our own export writes the group behind the kind: 党小组会（第一党小组）.
    private static (MeetingKind? Kind, string? Group) Kind(CellReader cells, RowFindings found)
    {
        var text = ChineseText.Clean(found.Cell(Columns.Kind).Text);
        if (text.EndsWith('）') && text.IndexOf('（', StringComparison.Ordinal) is > 0 and var open && Kinds.TryGetValue(text[..open], out var kind))
            return (kind, text[(open + 1)..^1]);
        return (cells.Word(Columns.Kind, Kinds, required: true), null);
    }

    private static string? Name(CellReader cells, string field) => cells.Text(field, 60) is { } text ? ChineseText.PersonName(text) : null;
}
