namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>The share that a document asks of a row (L4571: structure figures in documents).</summary>
/// <param name="Category">Key of the row.</param>
/// <param name="Percent">20 is 20 %.</param>
/// <param name="Document">Its title or number.</param>
public sealed record StructureTarget(string Category, decimal Percent, string Document);
