using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions;

/// <summary>
/// In which stage somebody stood with which branch, from one day to another. A return counts these rows; a correction or
/// a move supersedes and deletes nothing. Nobody has two of one day.
/// </summary>
public sealed class AdmissionStanding : IRecorded
{
    public long Id { get; init; }

    public required int CaseId { get; init; }

    public AdmissionCase? Case { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required AdmissionStage Stage { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal AdmissionStanding Until(DateOnly day, long no) => new()
    {
        CaseId = CaseId, PersonId = PersonId, OrganisationId = OrganisationId, Stage = Stage, ValidFrom = ValidFrom, ValidTo = day, RecordedNo = no,
    };
}
