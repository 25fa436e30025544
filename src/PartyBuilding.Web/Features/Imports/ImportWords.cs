using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Imports;

/// <summary>Words for the states of imports.</summary>
public static class ImportWords
{
    public static string Status(ImportStatus status) => status switch
    {
        ImportStatus.NeedsMapping => "待指明列",
        ImportStatus.ToCheck => "正在检查",
        ImportStatus.Ready => "待决定",
        ImportStatus.ToWrite => "正在导入",
        ImportStatus.Done => "已导入",
        ImportStatus.Refused => "没有导入",
        ImportStatus.Discarded => "已放弃",
        ImportStatus.Undone => "已撤销",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static Tone Tone(ImportStatus status) => status switch
    {
        ImportStatus.Done => Ui.TagHelpers.Tone.Ok,
        ImportStatus.Refused => Ui.TagHelpers.Tone.Bad,
        ImportStatus.NeedsMapping or ImportStatus.Ready => Ui.TagHelpers.Tone.Warn,
        _ => Ui.TagHelpers.Tone.Plain,
    };

    public static string Way(ImportWay way) => way == ImportWay.Opening ? "期初建账" : "转入（补录）";

    public static bool IsWorking(ImportStatus status) => status is ImportStatus.ToCheck or ImportStatus.ToWrite;
}
