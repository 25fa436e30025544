namespace PartyBuilding.Core.Quality.Merging;

/// <summary>One of the two records.</summary>
/// <param name="Where">Branch now, or that they have left.</param>
/// <param name="Relations">Relations to branches with their days, in words.</param>
public sealed record MergePerson(Guid Key, int Version, string Name, string Where, IReadOnlyList<string> Relations);
