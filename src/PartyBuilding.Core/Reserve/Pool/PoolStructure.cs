using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>The pool as it is today against what the documents ask: by level, by unit, what has become of people, and what is said of women and minority cadres.</summary>
public sealed record PoolStructure(IReadOnlyList<PoolLevel> Levels, IReadOnlyList<PoolUnit> Units, PoolTurnover Turnover, IReadOnlyList<Finding> Groups);
