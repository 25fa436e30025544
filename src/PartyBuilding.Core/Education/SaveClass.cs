namespace PartyBuilding.Core.Education;

/// <summary>A training class with its sub-classes and timetable.</summary>
/// <param name="Key">Of the class; for a new one the key of the submission.</param>
/// <param name="Version">What the form knew; null for a new one.</param>
/// <param name="Parts">A line a sub-class: name and number.</param>
/// <param name="Courses">A line a course: day, kind, title, speaker.</param>
public sealed record SaveClass(
    Guid Key, int? Version, Guid OrganisationKey, string? Title, DateOnly StartsOn, DateOnly EndsOn, string? Audience, int? Trainees, int? PersonTimes,
    DateOnly? QuestionnaireOn, string? Parts, string? Courses);
