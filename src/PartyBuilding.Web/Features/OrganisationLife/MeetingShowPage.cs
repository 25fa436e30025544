using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The page of one meeting with what its reader may do now.</summary>
public sealed record MeetingShowPage(MeetingRecord Record, IReadOnlyList<AttachmentRow> Files, MeetingStepForm Step, bool MayManage)
{
    public Meeting Row => Record.Meeting;

    public string At => $"/meetings/{Row.Key}";

    public bool IsOpen => Row.ClosedOn is null;

    public IEnumerable<AttendanceRow> Of(params IReadOnlyList<AttendanceState> states) => Record.People.Where(p => states.Contains(p.State));

    public bool CanMakeUp => MayManage && Of(AttendanceState.Absent).Any();

    public static IEnumerable<SelectListItem> Forms => MeetingWords.MakeUps.Select(f => new SelectListItem(f.Value, f.Key.ToString()));

    /// <summary>The papers that are there, written or as a file.</summary>
    public IReadOnlySet<PaperKind> Papers => Enum.GetValues<PaperKind>()
        .Where(k => Record.Papers.ContainsKey(k) || Files.Any(f => f.Label == MeetingFiles.Label(k))).ToHashSet();

    public string Missing => string.Join("、", Enum.GetValues<PaperKind>().Where(k => !Papers.Contains(k)).Select(k => MeetingWords.Papers[k]));

    public static string Label(string? label) => Enum.TryParse<PaperKind>(label, ignoreCase: true, out var kind) ? MeetingWords.Papers[kind] : "";

    public string? Text(PaperKind kind) => kind switch
    {
        PaperKind.Record => Step.Record,
        PaperKind.Summary => Step.Summary,
        _ => Step.Report,
    };
}
