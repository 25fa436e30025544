namespace PartyBuilding.Core.Analysis.Publishing;

/// <summary>A publication in the list.</summary>
public sealed record PublicationRow(
    Guid Key, string Title, string Organisation, PublicationStatus Status, string Proposer, DateTime ProposedAt, string? Approver, DateOnly? DecidedOn);
