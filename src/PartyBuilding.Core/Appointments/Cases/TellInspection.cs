namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: the principal leaders of the unit, and the person, were told what the inspection found.</summary>
public sealed record TellInspection(Guid CandidateKey, int Version, DateOnly? LeadersOn, DateOnly? PersonOn);
