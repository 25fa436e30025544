namespace PartyBuilding.Core.Education;

/// <summary>A line of the timetable of a class.</summary>
public sealed class TrainingCourse
{
    public int Id { get; init; }

    public int ClassId { get; init; }

    public required DateOnly On { get; init; }

    public required SessionKind Kind { get; init; }

    public required string Title { get; init; }

    public string? Speaker { get; init; }
}
