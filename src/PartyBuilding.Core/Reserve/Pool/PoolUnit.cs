using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>The reserve cadres that one unit recommended.</summary>
public sealed record PoolUnit(Guid Key, string Name, PoolFigures Figures, IReadOnlyList<Finding> Findings);
