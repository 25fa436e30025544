using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>The figures a check looks at, by item key.</summary>
/// <param name="Current">This return; null where nothing has been filled in.</param>
/// <param name="Previous">The same unit's return of the period before (上期); null when there is none.</param>
public sealed record FigureSet(IReadOnlyDictionary<string, long?> Current, IReadOnlyDictionary<string, long?>? Previous)
{
    /// <summary>What the form's rules ask for beyond this return and 上期; absent where nothing has arrived.</summary>
    public IReadOnlyDictionary<FigureSource, SourceFigures> Others { get; init; } = new Dictionary<FigureSource, SourceFigures>();

    /// <summary>Kind of the unit that files; null applies every check.</summary>
    public OrganisationKind? Unit { get; init; }

    /// <summary>Keys of cells with words beside them: a note, or a reason for differing from the ledger.</summary>
    public IReadOnlySet<string> Noted { get; init; } = new HashSet<string>();

    /// <summary>A missing figure counts as 0.</summary>
    internal bool CountsMissing { get; init; }

    internal long? Of(Cell cell) => Find(cell) ?? (CountsMissing ? 0 : null);

    private long? Find(Cell cell)
    {
        if (cell.Source == default) return Current.GetValueOrDefault(cell.Key);
        if (cell.Source == FigureSource.Previous) return Previous?.GetValueOrDefault(cell.Key);
        return Others.TryGetValue(cell.Source, out var figures) && (figures.IsComplete || CountsMissing) ? figures.Values.GetValueOrDefault(cell.Key) : null;
    }
}
