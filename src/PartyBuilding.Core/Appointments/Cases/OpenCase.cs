namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: a motion to fill a post (动议), or what it says put right while it is open.</summary>
/// <param name="Version">Of the form; 0 for a new case.</param>
public sealed record OpenCase(
    Guid Key, int Version, Guid? OrganisationKey, Guid? DeciderKey, CaseKind? Kind, string? Unit, string? Post, string? LevelCode, bool IsInTeam, int? Posts, PostWay? Way, int? ContractYears,
    CaseTraits Traits, string? CoManagedBy, DateOnly? ProposedOn, string? ProposedBy, string? Reasons);
