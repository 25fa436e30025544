namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>A stretch of a text that the other side has too, or has not.</summary>
public sealed record TextPiece(string Text, bool IsOwn);
