namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>What a structure report counts.</summary>
/// <param name="Organisation">With all under it; null for the whole scope.</param>
/// <param name="Day">Null for today, from the current columns.</param>
/// <param name="By">Key of the dimension the others are crossed with; null for none.</param>
public sealed record StructureQuery(CadrePopulation Population, Guid? Organisation = null, DateOnly? Day = null, string? By = null);
