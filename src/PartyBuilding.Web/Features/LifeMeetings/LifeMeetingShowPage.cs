using PartyBuilding.Core.LifeMeetings;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>The page of a case with what its reader may do now.</summary>
public sealed record LifeMeetingShowPage(LifeMeetingRecord Record, LifeStepForm Form, bool MayManage, bool MayDecide, DateOnly Today)
{
    private static readonly LifeStepKind[] Preparing = [LifeStepKind.Talks, LifeStepKind.Opinions, LifeStepKind.Fixed, LifeStepKind.Notice, LifeStepKind.PreReport, LifeStepKind.LookBack];

    public LifeMeeting Row => Record.Meeting;

    public string At => $"/life-meetings/{Row.PublicId}";

    public string Title => $"{Record.Body}{LifeMeetingWords.Title(Row.Year, Row.Kind)}";

    public bool IsOpen => MayManage && Row.FiledOn is null;

    public bool IsHeld => Row.HeldOn is not null;

    public IReadOnlyList<LifeStepKind> Next => IsHeld ? [] : Preparing;

    /// <summary>What is waited for: once held, nothing before it any more; once filed, nothing.</summary>
    public LifeStepKind? Now => Row.FiledOn is not null ? null
        : Enum.GetValues<LifeStepKind>().Cast<LifeStepKind?>().FirstOrDefault(k => (!IsHeld || k > LifeStepKind.Held) && Record.Step(k!.Value) is null);

    public StepState State(LifeStepKind kind) => Record.Step(kind) is not null ? StepState.Done : kind == Now ? StepState.Now : StepState.Next;

    /// <summary>When it was done, or by when it is due.</summary>
    public string? When(LifeStepKind kind) => Record.Step(kind) is { } step
        ? $"{step.On:yyyy-MM-dd}{(step.LateDays > 0 ? $"，迟报 {step.LateDays} 天" : "")}"
        : kind == LifeStepKind.PreReport && Record.PreReportDue is { } due ? $"{due:yyyy-MM-dd} 以前"
        : kind == LifeStepKind.Report && Record.ReportDue is { } last ? $"{last:yyyy-MM-dd} 以前" : null;

    public bool Was(string sent) => Form.Sent == sent;

    public LifeAnswerForm Answer(Guid key) => Form.Answers.Find(a => a.Key == key) ?? new LifeAnswerForm { Key = key };
}
