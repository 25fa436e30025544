namespace PartyBuilding.Core.Buildings;

/// <summary>A means of coverage in the record of a building.</summary>
/// <param name="Link">Key of the branch; null for a service point.</param>
/// <param name="Counts">It holds today and what it names stands.</param>
public sealed record MeansRow(Guid Key, MeansKind Kind, string Name, Guid? Link, int? Enterprises, bool Hosted, DateOnly From, DateOnly? Until, bool Counts);
