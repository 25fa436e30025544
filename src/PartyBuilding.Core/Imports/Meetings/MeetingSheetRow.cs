using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>A row of a sheet of meetings as read; null or empty where the cell is empty or could not be read.</summary>
internal sealed record MeetingSheetRow
{
    public required int Line { get; init; }

    public required string Branch { get; init; }

    public MeetingKind? Kind { get; init; }

    public DateOnly? On { get; init; }

    public required string Topic { get; init; }

    public string? Group { get; init; }

    public string? Drive { get; init; }

    public int? Due { get; init; }

    public int? Present { get; init; }

    public int? Absent { get; init; }

    public int? OnLeave { get; init; }

    public int? MadeUp { get; init; }

    /// <summary>Null: the sheet names nobody, its numbers count. Empty: it says that everybody was there.</summary>
    public IReadOnlyList<SheetAbsentee>? Absentees { get; init; }

    public string? Place { get; init; }

    public string? Chair { get; init; }

    public string? Recorder { get; init; }

    public string? Lecturer { get; init; }

    public LessonForm? LessonForm { get; init; }

    public ReportForm? ReportForm { get; init; }

    public int Invited { get; init; }

    public string? InvitedNote { get; init; }

    public string? Note { get; init; }

    public Guid? Record { get; init; }
}
