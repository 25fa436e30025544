namespace PartyBuilding.Core.Statistics.Published;

/// <summary>A figure as the source prints it.</summary>
/// <param name="Key">Cell of the form.</param>
/// <param name="Text">As printed, e.g. 99.2%.</param>
/// <param name="Note">What a reader must know to compare.</param>
public sealed record PrintedFigure(string Key, string Text, string? Note = null);
