using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Education;

/// <summary>An activity of a branch that is no meeting: a class, study, reading, practice (手册2008 L1551-1573).</summary>
public sealed class EducationActivity : IRecorded
{
    public long Id { get; init; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required EducationContent Content { get; init; }

    public required EducationMethod Method { get; init; }

    public required StudyForm Form { get; init; }

    public required string Title { get; init; }

    /// <summary>Collective study, in minutes.</summary>
    public int Minutes { get; init; }

    /// <summary>Credits of self-study, in tenths.</summary>
    public int CreditTenths { get; init; }

    /// <summary>应参加.</summary>
    public int Due { get; init; }

    /// <summary>实到.</summary>
    public int Attended { get; init; }

    public string? Note { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
