namespace PartyBuilding.Core.Cadres;

/// <summary>A line of a cadre's history.</summary>
public sealed record CadreEventRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
