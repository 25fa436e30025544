namespace PartyBuilding.Core.Assessments.Scoring;

/// <summary>One line of the working: how an indicator came to its contribution.</summary>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Text">The arithmetic in words and figures, as anybody can follow it.</param>
/// <param name="Value">Before the weight; null when something is missing.</param>
/// <param name="Contribution">To the composite; null when something is missing.</param>
public sealed record WorkingLine(Guid Indicator, string Text, decimal? Value, decimal? Contribution);
