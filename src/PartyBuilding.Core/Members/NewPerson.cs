using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Members;

/// <summary>A person the ledger does not know yet: a new member, an applicant, a cadre outside the Party.</summary>
/// <param name="IdNumber">Absent only with <paramref name="MissingIdReason"/>.</param>
/// <param name="Since">First day of what is known of somebody, where the birth date is not.</param>
public sealed record NewPerson(Guid Key, PersonDetails Person, IdNumber? IdNumber, string? MissingIdReason, DateOnly Since);
