namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Input: the written application was received.</summary>
public sealed record ApplyResignation(Guid Key, int Version, DateOnly? AppliedOn, string? Understanding, bool QuitsEmployment, string? Destination, DateOnly? PledgedOn);
