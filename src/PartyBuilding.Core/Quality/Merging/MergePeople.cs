namespace PartyBuilding.Core.Quality.Merging;

/// <summary>Merges two records of one person.</summary>
/// <param name="KeepKey">The record that stays.</param>
/// <param name="OtherKey">The record that is merged into it.</param>
/// <param name="Take">Fields (see <see cref="MergeField"/>) whose value is the other record's.</param>
/// <param name="Mistaken">Where both were on the books at a time: whose registration was a mistake.</param>
public sealed record MergePeople(
    Guid KeepKey, int KeepVersion, Guid OtherKey, int OtherVersion, IReadOnlyCollection<string> Take, MergeMistake Mistaken = MergeMistake.None);
