namespace PartyBuilding.Core.AwardRounds;

/// <summary>A round in the list.</summary>
public sealed record AwardRoundRow(
    Guid Key, AwardRoundKind Kind, int Year, string Title, string Runner, AwardRoundStatus Status, int Nominations, int Decided, DateOnly? ClosesOn, DateOnly? CommendedOn);
