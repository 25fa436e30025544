namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>A page of the people behind a figure of the structure report.</summary>
/// <param name="Words">The figure in words.</param>
public sealed record StructurePeople(string Words, DateOnly Day, CadrePage Page);
