using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Documents;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>One case: its rail, what can be done now, what is on record.</summary>
public sealed record AdmissionShowPage(AdmissionRecord Record, IReadOnlyList<AttachmentRow> Files, bool MayManage, DateOnly Today)
{
    public string At => $"/admissions/{Record.Key}";

    public string Status => Record.IsOpen ? AdmissionWords.Stage(Record.Stage) : AdmissionWords.Outcome(Record.Outcome);

    public Tone StatusTone => AdmissionListPage.ToneOf(Record.Stage, Record.Outcome);

    /// <summary>Steps that everybody passes; entries that repeat stand beside the rail.</summary>
    public IEnumerable<RailStep> Rail => Record.Rail.Where(s => !s.Step.IsOptional);

    /// <summary>Entries the reader may make now: reports, records, classes.</summary>
    public IEnumerable<RailStep> Entries => Record.Rail.Where(s => s.MayTake && s.Step.Repeats && (s.Step.IsOptional || s.IsDone));

    public IEnumerable<RailStep> Mine => Record.Rail.Where(s => s is { MayTake: true, IsDone: false, Step.IsOptional: false });

    public StepState StateOf(RailStep step) => step.IsDone ? StepState.Done : step is { IsOpen: true } ? StepState.Now : StepState.Next;

    public string StepAt(AdmissionStepKind kind) => $"{At}/steps/{kind.ToString().ToLowerInvariant()}";

    public static string Days(DateOnly since, DateOnly today) => today > since ? $"已等 {today.DayNumber - since.DayNumber} 天" : "今天";

    public static string Size(long bytes) => bytes < 1024 * 1024 ? $"{Math.Max(1, bytes / 1024)} KB" : $"{bytes / 1024.0 / 1024:0.0} MB";
}
