using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Recording a meeting, or putting one right.</summary>
public sealed class MeetingForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    /// <summary>Of the meeting, when it is changed.</summary>
    public long Version { get; set; }

    public Guid? Branch { get; set; }

    public MeetingKind Kind { get; set; } = MeetingKind.BranchMeeting;

    public DateOnly? On { get; set; }

    public Guid? GroupKey { get; set; }

    public Guid? DriveKey { get; set; }

    public string? Topic { get; set; }

    public Guid? LecturerKey { get; set; }

    public string? OutsideLecturer { get; set; }

    public LessonForm? LessonForm { get; set; }

    public ReportForm? ReportForm { get; set; }

    public List<MarkForm> Marks { get; set; } = [];

    public string? Place { get; set; }

    public Guid? ChairKey { get; set; }

    public Guid? RecorderKey { get; set; }

    public int? Invited { get; set; }

    public string? InvitedNote { get; set; }

    public string? Reason { get; set; }

    /// <summary>Of a change: the meeting.</summary>
    public Guid? Key { get; set; }

    public MeetingFormFacts? Facts { get; set; }

    public string Action => Key is { } key ? $"/meetings/{key}/edit" : "/meetings/new";

    public string Back => Key is { } key ? $"/meetings/{key}" : "/meetings";

    /// <summary>What is seldom filled in opens when something stands in it.</summary>
    public bool HasMore => Place is not null || ChairKey is not null || RecorderKey is not null || Invited > 0 || InvitedNote is not null;

    public MeetingDetails Details => new(
        Topic, Place, ChairKey, RecorderKey, LecturerKey, OutsideLecturer, LessonForm, ReportForm, Invited ?? 0, InvitedNote);

    public IEnumerable<SelectListItem> People(Guid? chosen)
        => Facts?.Members.Select(m => new SelectListItem(m.Name, m.Key.ToString(), m.Key == chosen)) ?? [];

    public static IEnumerable<SelectListItem> LessonForms => MeetingWords.Lessons.Select(l => new SelectListItem(l.Value, l.Key.ToString()));

    public static IEnumerable<SelectListItem> ReportForms => MeetingWords.Reports.Select(r => new SelectListItem(r.Value, r.Key.ToString()));

    public RecordMeeting ToRecord() => new(
        SubmissionId, Branch!.Value, Kind, On!.Value, Details, [.. Marks.Select(m => m.Mark)], GroupKey, DriveKey);

    /// <summary>Takes what the branch has on the day; the marks that were made stay.</summary>
    public void Show(MeetingFormFacts facts)
    {
        (Facts, GroupKey, DriveKey) = (facts, facts.Group, facts.Drive);
        Marks = MarkForm.Lines(facts.Roster, Marks);
    }
}
