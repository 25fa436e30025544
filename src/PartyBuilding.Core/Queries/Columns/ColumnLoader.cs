namespace PartyBuilding.Core.Queries.Columns;

/// <summary>Values of one column for some hundred people on a day, by person; whoever has none is left out.</summary>
public delegate Task<IReadOnlyDictionary<int, string>> ColumnLoader(IReadOnlyList<int> people, DateOnly day, CancellationToken cancel);
