using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>The queues of cases by stage.</summary>
public sealed record AdmissionListPage(
    AdmissionQueue Queue, IReadOnlyDictionary<AdmissionQueue, int> Counts, AdmissionPage Page, string? Text, Guid? Organisation, bool MayManage)
{
    public static readonly IReadOnlyList<(AdmissionQueue Queue, string Title, string Empty)> Tabs =
    [
        (AdmissionQueue.Mine, "待我办理", "下一步轮到本级办理的列在这里。"),
        (AdmissionQueue.Applicants, "申请人", "收到书面申请后，点“登记申请”。"),
        (AdmissionQueue.Activists, "积极分子", "支委会确定后列在这里。"),
        (AdmissionQueue.Candidates, "发展对象", "专门的支委会确定后列在这里。"),
        (AdmissionQueue.PreReview, "预审、手续", "材料报上级预审后列在这里。"),
        (AdmissionQueue.Probation, "预备期", "党委批准后列在这里；过去接收的用“补录”登记。"),
        (AdmissionQueue.Conversion, "待转正", "提出转正申请后列在这里。"),
        (AdmissionQueue.Closed, "办结", "归档或者终止后列在这里。"),
    ];

    public string At(AdmissionQueue queue) => $"/admissions?queue={queue.ToString().ToLowerInvariant()}{(Organisation is { } key ? $"&organisation={key}" : "")}";

    public static Tone ToneOf(AdmissionStage stage, AdmissionOutcome outcome) => stage switch
    {
        AdmissionStage.Closed => outcome is AdmissionOutcome.Converted or AdmissionOutcome.Recognised ? Tone.Ok : Tone.Plain,
        AdmissionStage.Probation or AdmissionStage.Conversion => Tone.Ok,
        _ => Tone.Warn,
    };
}
