using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>A row on its way: which meeting of which branch it is about, and what would be written of it.</summary>
internal sealed class MeetingEntry(MeetingSheetRow row, RowFindings found)
{
    public MeetingSheetRow Row { get; } = row;

    public RowFindings Found { get; } = found;

    public Organisation? Branch { get; set; }

    /// <summary>The meeting of the register that the row repeats.</summary>
    public KnownMeeting? Known { get; set; }

    /// <summary>What is to be written; null until the row has been looked at, and of a row that is not written.</summary>
    public Meeting? Meeting { get; set; }

    /// <summary>Everybody expected; empty where the sheet gives numbers only.</summary>
    public List<MeetingAttendance> Attendance { get; set; } = [];

    public bool IsNew => Meeting is not null && !Found.Rejects;

    public CheckedLine ToLine() => new(
        Row.Line, Found.Rejects ? RowOutcome.Rejected : Known is not null ? RowOutcome.Same : RowOutcome.New, Found.Ordered, [], Known?.Key, Row.Topic);
}
