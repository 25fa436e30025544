namespace PartyBuilding.Core.Ballots;

/// <inheritdoc cref="BallotOption"/>
public sealed record PaperOption(int Id, Guid Key, string Label, string? Note);
