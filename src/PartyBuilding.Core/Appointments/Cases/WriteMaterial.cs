namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: opinions, audit and the parts of the inspection material (考察材料).</summary>
/// <param name="SignedBy">Names, one a line.</param>
public sealed record WriteMaterial(
    Guid CandidateKey, int Version, string? PersonnelOpinion, string? DisciplineOpinion, string? PartyOpinion, string? AuditResult, string? Politics, string? Strengths, string? Shortcomings, string? Appraisal, string? SignedBy);
