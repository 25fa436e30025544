using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A candidate a command works on.</summary>
public sealed record OpenCandidate(CaseCandidate Candidate, AppointmentCase Case, EventSubject Event);
