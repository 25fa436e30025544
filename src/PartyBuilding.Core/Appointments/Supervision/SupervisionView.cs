namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>A supervision as a page shows it.</summary>
public sealed record SupervisionView(AppointmentSupervision Supervision, IReadOnlyList<CheckedAppointment> Appointments);
