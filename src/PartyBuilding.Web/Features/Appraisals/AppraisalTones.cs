using PartyBuilding.Core.Appraisals;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>How a round reads at a glance.</summary>
public static class AppraisalTones
{
    public static string Words(AppraisalStatus? status, AppraisalStage? stage) => status switch
    {
        null => "未开展",
        AppraisalStatus.Closed => "已结束",
        _ => stage is { } at ? AppraisalWords.Stages[at] : "进行中",
    };

    public static Tone Of(AppraisalStatus? status, bool isLate) => status switch
    {
        null => Tone.Plain,
        AppraisalStatus.Closed => Tone.Ok,
        _ => isLate ? Tone.Bad : Tone.Warn,
    };

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "—";
}
