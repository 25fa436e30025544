namespace PartyBuilding.Core.Admissions.Registers;

/// <summary>A line of the register.</summary>
public sealed record RegisterRow(
    Guid Key, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode, string Branch, AdmissionStage Stage, DateOnly Since,
    DateOnly AppliedOn, SocialStratum Stratum);
