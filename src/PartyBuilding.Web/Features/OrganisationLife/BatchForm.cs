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

    /// <summary>
    /// A finding's field as it stands on this page: the service counts only the parts that were held, and what is asked
    /// once for all groups has one field.
    /// </summary>
    /// <param name="sent">The parts as the service took them.</param>
    public Finding Placed(Finding finding, IReadOnlyList<RecordMeeting> sent)
    {
        var end = finding.Field?.IndexOf("].", StringComparison.Ordinal) ?? -1;
        if (end < 0 || !finding.Field!.StartsWith("Parts[", StringComparison.Ordinal)
            || !int.TryParse(finding.Field.AsSpan("Parts[".Length, end - "Parts[".Length), out var at) || at >= sent.Count)
            return finding;
        var (field, place) = (finding.Field[(end + 2)..], Parts.FindIndex(p => p.GroupKey == sent[at].GroupKey));
        if (field is nameof(Topic) or nameof(Place) or nameof(Reason) || (field == nameof(On) && Parts.ElementAtOrDefault(place)?.On is null))
            return finding with { Field = field };
        var own = field == nameof(On) || field.StartsWith(nameof(BatchPart.Marks), StringComparison.Ordinal);
        return finding with { Message = $"{Parts.ElementAtOrDefault(place)?.Name}：{finding.Message}", Field = $"Parts[{place}]{(own ? "." + field : "")}" };
    }
}
