using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>How states of dues read at a glance.</summary>
public static class DuesTones
{
    public static Tone Of(DuesSheetStatus? status) => status switch
    {
        DuesSheetStatus.Settled => Tone.Ok,
        DuesSheetStatus.Open => Tone.Warn,
        _ => Tone.Plain,
    };

    public static string Word(DuesSheetStatus? status) => status switch
    {
        DuesSheetStatus.Settled => "已结清",
        DuesSheetStatus.Open => "收缴中",
        _ => "未开月",
    };

    public static Tone Of(DuesRemittanceStatus status) => status switch
    {
        DuesRemittanceStatus.Confirmed => Tone.Ok,
        DuesRemittanceStatus.SentBack => Tone.Bad,
        _ => Tone.Warn,
    };

    public static Tone Of(DuesYearStatus? status) => status switch
    {
        DuesYearStatus.Audited => Tone.Ok,
        DuesYearStatus.SentBack => Tone.Bad,
        DuesYearStatus.SentUp => Tone.Warn,
        _ => Tone.Plain,
    };

    public static string Word(DuesYearStatus? status) => status is { } known ? DuesWords.Years[known] : "还没有填报";
}
