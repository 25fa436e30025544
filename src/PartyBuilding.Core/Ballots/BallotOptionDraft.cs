namespace PartyBuilding.Core.Ballots;

/// <inheritdoc cref="BallotOption"/>
public sealed record BallotOptionDraft(Guid Key, string Label, string? Note = null);
