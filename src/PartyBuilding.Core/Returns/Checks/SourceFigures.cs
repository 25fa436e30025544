namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Figures of another return, or sums over those below, by item key.</summary>
/// <param name="IsComplete">False while a return below has not arrived: the sum is then no figure to compare with, only what there is so far.</param>
public sealed record SourceFigures(IReadOnlyDictionary<string, long?> Values, bool IsComplete = true);
