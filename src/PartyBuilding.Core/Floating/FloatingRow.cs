namespace PartyBuilding.Core.Floating;

/// <summary>A stay in a list; of the other side the name only.</summary>
/// <param name="CheckDue">Day by which the card wants its yearly check; null without a card.</param>
public sealed record FloatingRow(
    Guid Key, string Name, StayKind Kind, string Home, string Receiving, DateOnly From, DateOnly? To, StayEnd? EndedBy, string? CardNumber,
    DateOnly? CheckDue, DateOnly? VerifiedOn, DateOnly? FiledOn);
