namespace PartyBuilding.Core.Service;

/// <summary>What somebody did with a record of service, as its page shows it.</summary>
public sealed record ServiceHistoryRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
