namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One line of the form: somebody expected, there or not.</summary>
/// <param name="Key">Of the person; of a guest, of the stay.</param>
public sealed record AttendanceMark(Guid Key, bool IsAway = false, AbsenceReason? Why = null, string? Note = null);
