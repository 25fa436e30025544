namespace PartyBuilding.Core.People.Sets;

/// <summary>A field as it was typed, read: its normal form, or a Chinese sentence for the field. Both null for an empty one.</summary>
public sealed record InfoReading(string? Value, string? Error);
