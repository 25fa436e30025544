using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <param name="Findings">Rules that the list does not meet.</param>
public sealed record PoolLevel(bool IsBureau, PoolFigures Figures, IReadOnlyList<Finding> Findings);
