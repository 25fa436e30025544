namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: qualification and results of an applicant.</summary>
public sealed record ReviewApplicant(Guid Key, int Version, Guid ApplicantKey, bool? IsQualified, string? WhyNot, decimal? Written, decimal? Interview);
