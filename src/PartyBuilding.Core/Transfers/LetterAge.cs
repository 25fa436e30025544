namespace PartyBuilding.Core.Transfers;

/// <summary>A letter on the day it is presented.</summary>
public sealed record LetterAge(DateOnly? ValidUntil, DateOnly PresentedOn);
