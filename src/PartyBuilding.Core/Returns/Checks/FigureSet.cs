namespace PartyBuilding.Core.Returns.Checks;

/// <summary>The figures a check looks at, by item key.</summary>
/// <param name="Current">This return; null where nothing has been filled in.</param>
/// <param name="Previous">The same unit's return of the month before (上期); null when there is none.</param>
public sealed record FigureSet(IReadOnlyDictionary<string, long?> Current, IReadOnlyDictionary<string, long?>? Previous)
{
    internal long? Of(Cell cell) =>
        (cell.IsPrevious ? Previous : Current) is { } figures && figures.TryGetValue(cell.Key, out var value) ? value : null;
}
