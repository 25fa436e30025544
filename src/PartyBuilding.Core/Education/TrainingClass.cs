using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Education;

/// <summary>A training class (培训班).</summary>
public sealed class TrainingClass : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string Title { get; set; }

    public required DateOnly StartsOn { get; set; }

    public required DateOnly EndsOn { get; set; }

    public required string Audience { get; set; }

    /// <summary>Persons.</summary>
    public required int Trainees { get; set; }

    /// <summary>人次, for a class in several rounds.</summary>
    public int? PersonTimes { get; set; }

    /// <summary>学习内容征询表 sent out.</summary>
    public DateOnly? QuestionnaireOn { get; set; }

    public DateOnly? CompletedOn { get; set; }

    /// <summary>Sub-classes.</summary>
    public List<TrainingPart> Parts { get; init; } = [];

    /// <summary>The timetable.</summary>
    public List<TrainingCourse> Courses { get; init; } = [];

    public int Version { get; set; }
}
