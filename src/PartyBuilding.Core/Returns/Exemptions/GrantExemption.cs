using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Exemptions;

/// <summary>Input: a branch need not file a form for some months.</summary>
/// <param name="Last">Last month exempted.</param>
/// <param name="Document">Title and number of the approval.</param>
public sealed record GrantExemption(Guid OrganisationKey, string FormCode, Month From, Month Last, string? Document);
