namespace PartyBuilding.Core.Statistics.Published;

/// <summary>A printed figure beside the computed one.</summary>
/// <param name="Exact">For a rate: before rounding, and as either mode would print it.</param>
/// <param name="Note">Assumed inputs it rests on, and what else to know.</param>
public sealed record ComparedFigure(string Key, string Name, string Computed, string Printed, bool Agrees, string? Exact, string Note);
