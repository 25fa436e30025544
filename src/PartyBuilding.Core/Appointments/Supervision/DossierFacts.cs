namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>The papers of one appointment that was looked at.</summary>
/// <param name="HasMinutes">The vote and its record.</param>
/// <param name="HasRecommendation">Of an appointment to a leading post.</param>
/// <param name="HasInspection">Its material.</param>
public sealed record DossierFacts(string Matter, bool IsAppointment, bool HasMinutes, bool HasRecommendation, bool HasInspection);
