using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>The page on which two records are merged.</summary>
/// <param name="Overlap">Both were on the books at a time, so that one registration must have been a mistake.</param>
/// <param name="Bar">Why the reader may not do it; null when they may.</param>
/// <param name="Obstacles">What must be done first.</param>
public sealed record MergeView(MergePerson Keep, MergePerson Other, IReadOnlyList<MergeFieldRow> Fields, bool Overlap, Finding? Bar, IReadOnlyList<Finding> Obstacles);
