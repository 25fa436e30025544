namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>Input: what of a file goes into the record of a cadre.</summary>
/// <param name="Version">Of the cadre, as the page knew it.</param>
/// <param name="Seen"><see cref="FormComparison.Seen"/> of the page.</param>
/// <param name="Taken">Of <see cref="FormComparison.Choices"/>; everything else stays as the record has it.</param>
public sealed record MergeForm(Guid FormKey, Guid CadreKey, int Version, string? Seen, IReadOnlySet<string> Taken);
