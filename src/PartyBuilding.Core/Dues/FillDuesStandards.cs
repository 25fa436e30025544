using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>One fixed sum for everybody of a branch who has no standard yet.</summary>
public sealed record FillDuesStandards(Guid BranchKey, Month FromMonth, long AmountFen);
