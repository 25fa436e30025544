namespace PartyBuilding.Core.Dues;

/// <summary>An event in the history of a month or a return.</summary>
public sealed record DuesHistoryRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
