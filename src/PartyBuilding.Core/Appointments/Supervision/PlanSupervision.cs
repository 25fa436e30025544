namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Input: a supervision is planned, or its plan changed before it begins.</summary>
/// <param name="Team">One a line, the leader first.</param>
public sealed record PlanSupervision(Guid Key, int Version, Guid? OrganisationKey, Guid? UnitKey, string? Title, DateOnly? From, DateOnly? To, string? Plan, string? Team, DateOnly? TrainedOn);
