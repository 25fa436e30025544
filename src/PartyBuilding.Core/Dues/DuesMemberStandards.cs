namespace PartyBuilding.Core.Dues;

/// <summary>A member of a branch with the standards they ever had, newest first.</summary>
/// <param name="InForce">What applies this month.</param>
/// <param name="PaidTo">yyyyMM, for one member's page only.</param>
public sealed record DuesMemberStandards(Guid PersonKey, string Name, DuesStandardRow? InForce, IReadOnlyList<DuesStandardRow> All, int? PaidTo = null);
