namespace PartyBuilding.Core.Education;

/// <summary>A training class with everything in it.</summary>
public sealed record ClassRecord(
    Guid Key, int Version, Guid OrganisationKey, string Organisation, string Title, DateOnly StartsOn, DateOnly EndsOn, string Audience, int Trainees, int? PersonTimes,
    DateOnly? QuestionnaireOn, DateOnly? CompletedOn, string Parts, string Courses, IReadOnlyList<(string Name, int Trainees)> PartRows,
    IReadOnlyList<(DateOnly On, SessionKind Kind, string Title, string? Speaker)> CourseRows, IReadOnlyList<TraineeRow> People)
{
    /// <summary>Both ends included.</summary>
    public int Days => EndsOn.DayNumber - StartsOn.DayNumber + 1;
}
