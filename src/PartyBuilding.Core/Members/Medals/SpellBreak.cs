namespace PartyBuilding.Core.Members.Medals;

/// <summary>The end of one spell of membership and the beginning of the next.</summary>
public sealed record SpellBreak(DateOnly EndedOn, PostingKind? By, DateOnly BegunOn);
