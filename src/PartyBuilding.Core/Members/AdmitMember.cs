using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Members;

/// <summary>Admits a probationary member on the day of the branch meeting (新发展): a decision taken here.</summary>
public sealed record AdmitMember(
    Guid BranchKey, PersonDetails Person, DateOnly AdmittedOn, IdNumber? IdNumber = null, string? MissingIdReason = null, string? PartyGroup = null, Guid? Key = null);
