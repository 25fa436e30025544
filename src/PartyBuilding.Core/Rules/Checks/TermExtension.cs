namespace PartyBuilding.Core.Rules.Checks;

/// <summary>An extension of a committee's term.</summary>
public sealed record TermExtension(DateOnly ExpiresOn, DateOnly Until, bool HasApproval);
