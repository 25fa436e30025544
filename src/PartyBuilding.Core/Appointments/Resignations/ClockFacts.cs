namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>A step that was taken, and the day its clock began.</summary>
public sealed record ClockFacts(ResignationStep Step, DateOnly From, DateOnly On);
