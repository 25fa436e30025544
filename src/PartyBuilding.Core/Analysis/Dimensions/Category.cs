namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>A category of a dimension, as a table shows it.</summary>
public sealed record Category(string Key, string Name);
