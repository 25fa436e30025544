namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One person at a meeting, as the page shows it.</summary>
/// <param name="Key">Of the person; of a guest, of the stay.</param>
public sealed record AttendanceRow(
    Guid Key, string Name, AttendanceState State, AbsenceReason? Why, string? Note, DateOnly? MadeUpOn, MakeUpForm? MadeUpForm);
