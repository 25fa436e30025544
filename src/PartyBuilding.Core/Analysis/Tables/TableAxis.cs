using PartyBuilding.Core.Analysis.Dimensions;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Rows or columns of a table, with the version of the definition they were made by.</summary>
public sealed record TableAxis(string Key, string Name, int Version, IReadOnlyList<Category> Categories);
