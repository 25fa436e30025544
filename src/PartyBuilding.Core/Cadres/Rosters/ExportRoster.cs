namespace PartyBuilding.Core.Cadres.Rosters;

/// <summary>Input: whom a roster lists and which columns it shows.</summary>
public sealed record ExportRoster(CadreFilter Filter, IReadOnlyList<string> Columns);
