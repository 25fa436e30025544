namespace PartyBuilding.Core.Assessments.Scoring;

/// <summary>The result of one subject with its working; the same for whoever works it out.</summary>
/// <param name="Composite">Rounded as the scheme says; null when something is missing or the scheme has no scale.</param>
/// <param name="Grade">Key of the grade whose band holds the composite; null in a gap between bands.</param>
/// <param name="Missing">What is still missing, in words.</param>
public sealed record Working(decimal? Composite, Guid? Grade, IReadOnlyList<WorkingLine> Lines, IReadOnlyList<string> Missing);
