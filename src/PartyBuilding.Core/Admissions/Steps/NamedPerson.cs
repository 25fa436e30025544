namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>A member chosen on a form, and what was written of or by them.</summary>
public sealed record NamedPerson(Guid PersonKey, bool IsInvited = false, string? Opinion = null, string? Strengths = null, string? Weaknesses = null);
