namespace PartyBuilding.Core.Organisations.Cases;

public sealed record CaseEventRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
