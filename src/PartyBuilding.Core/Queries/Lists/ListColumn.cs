namespace PartyBuilding.Core.Queries.Lists;

/// <summary>A column a list was made with; the title stays when the catalogue's changes.</summary>
public sealed record ListColumn(string Key, string Title);
