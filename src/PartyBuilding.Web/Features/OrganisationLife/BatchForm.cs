using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Like meetings of the groups of a branch, recorded together.</summary>
public sealed class BatchForm
{
    public Guid? Branch { get; set; }

    public MeetingKind Kind { get; set; } = MeetingKind.Group;

    public DateOnly? On { get; set; }

    public string? Topic { get; set; }

    public string? Place { get; set; }

    public string? Reason { get; set; }

    public List<BatchPart> Parts { get; set; } = [];

    public MeetingFormFacts? Facts { get; set; }

    public IReadOnlyList<Finding> Notes { get; set; } = [];

    /// <summary>The parts that were held, as the service takes them; none while the branch or the day is missing.</summary>
    public IReadOnlyList<RecordMeeting> ToRecordsOrNone() => Branch is not { } branch || On is not { } on
        ? []
        : [.. Parts.Where(p => p.IsHeld).Select(p => new RecordMeeting(
            p.Key, branch, Kind, p.On ?? on, new MeetingDetails(Topic, Place), [.. p.Marks.Select(m => m.Mark)], p.GroupKey))];
}
