namespace PartyBuilding.Core.Assessments.Scoring;

/// <summary>A figure of one subject under an indicator that is scored by rank, and its place among those of the round.</summary>
/// <param name="Place">From 1; equal figures share a place.</param>
/// <param name="Of">Subjects with a figure.</param>
public sealed record Measured(Guid Indicator, decimal Figure, int Place, int Of);
