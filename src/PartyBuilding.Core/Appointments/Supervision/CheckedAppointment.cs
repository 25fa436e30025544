using PartyBuilding.Core.Appointments.Register;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>One appointment or removal of the period, and what its papers lack.</summary>
/// <param name="IsTaken">Something found about it stands in the supervision already.</param>
public sealed record CheckedAppointment(RegisterRow Row, IReadOnlyList<Finding> Missing, bool IsTaken);
