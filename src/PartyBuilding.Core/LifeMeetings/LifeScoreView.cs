using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The quantified assessment of a meeting.</summary>
/// <param name="Grade">Null while a side is missing.</param>
public sealed record LifeScoreView(
    IReadOnlyList<(byte Stage, string Assessor, decimal Points)> Rows, decimal? Self, decimal? Group, decimal? Composite, LifeGrade? Grade, IReadOnlyList<Finding> Notes);
