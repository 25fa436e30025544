namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>The mentor's talk of a quarter, or its absence.</summary>
public sealed record QuarterTalk(string Quarter, bool IsHeld);
