namespace PartyBuilding.Core.Members.Completeness;

/// <summary>One thing that a complete record has and this one lacks.</summary>
/// <param name="Key">A basic fact, or set and field as information sets name them.</param>
/// <param name="Note">Why it is missing, where that is known.</param>
public sealed record Gap(string Key, string Label, string? Note = null);
