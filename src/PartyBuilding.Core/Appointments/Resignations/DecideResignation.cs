namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Input: opinions, talk and decision on an application, and the reply.</summary>
public sealed record DecideResignation(Guid Key, int Version, string? UnitOpinion, string? DisciplineOpinion, DateOnly? TalkedOn, DateOnly? DecidedOn, ResignationDecision? Decision, ResignationDecision? EmploymentDecision, DateOnly? RepliedOn);
