namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: somebody applied.</summary>
/// <param name="CadreKey">Of the record here; null for somebody who has none.</param>
public sealed record AddApplicant(Guid Key, int Version, Guid ApplicantKey, Guid? CadreKey, string? Name, string? Unit, bool IsInside);
