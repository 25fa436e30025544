namespace PartyBuilding.Benchmarks.Imports;

/// <summary>A row of the sheet of meetings.</summary>
/// <param name="Due">Given where the row has numbers only; two are then absent.</param>
internal sealed record SheetMeeting(
    string Branch, string Kind, int Day, string Topic, string? Absentees = null, int? Due = null, string? Group = null, string? Lecturer = null, string? Lesson = null);
