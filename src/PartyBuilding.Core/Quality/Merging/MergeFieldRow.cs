namespace PartyBuilding.Core.Quality.Merging;

/// <summary>A field with what each record says.</summary>
/// <param name="Field">One of <see cref="MergeField"/>.</param>
/// <param name="Keep">Value in words; null where there is none.</param>
/// <param name="Differs">The two differ and one must be chosen.</param>
public sealed record MergeFieldRow(string Field, string Title, string? Keep, string? Other, bool Differs);
