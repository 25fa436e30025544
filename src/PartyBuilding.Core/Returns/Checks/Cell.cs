namespace PartyBuilding.Core.Returns.Checks;

/// <summary>A figure named in an expression: <c>key</c>, or <c>上期.key</c> when <paramref name="IsPrevious"/>.</summary>
internal readonly record struct Cell(string Key, bool IsPrevious);
