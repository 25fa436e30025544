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

    public static string Way(ImportWay way) => way switch
    {
        ImportWay.Opening => "期初建账",
        ImportWay.Arrival => "转入（补录）",
        ImportWay.Recorded => "登记",
        ImportWay.Application => "申请转接",
        ImportWay.OnPaper => "补记",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
    };

    /// <summary>Until when an import of the kind can be taken back, as the beginning of a sentence.</summary>
    public static string UndoTerms(ImportKind kind) => kind switch
    {
        ImportKind.Transfers => "导入的申请还在待同意（撤销时撤回），补记的转接之后没有别的变动、没有计入上报的报表",
        ImportKind.Members => "导入之后这批人没有别的变动、所在支部没有上报含他们的报表",
        ImportKind.Meetings => "导入之后这批会议没有改动、补课、办结和材料，所在支部没有上报含它们的报表",
        ImportKind.DuesPayments => "导入之后这些月份没有结清，所在支部没有上报含这批交费的报表",
        ImportKind.AnnualResults => "导入之后这些年度的考核结论没有改过",
        ImportKind.Organisations => "导入之后这批党组织里还没有党员、报表、班子和新的下级",
        _ => "导入之后这批班子没有别的变动",
    };

    public static bool IsWorking(ImportStatus status) => status is ImportStatus.ToCheck or ImportStatus.ToWrite;
}
