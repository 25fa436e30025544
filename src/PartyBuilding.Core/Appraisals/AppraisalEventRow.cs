namespace PartyBuilding.Core.Appraisals;

/// <summary>One line of a round's history.</summary>
public sealed record AppraisalEventRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
