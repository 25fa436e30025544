using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Puts the return page together for one reader.</summary>
public sealed class SheetBuilder(CurrentUser user, TimeProvider clock)
{
    public SheetPage Page(ReturnSheet sheet, CellPanel? panel)
    {
        var mayFill = MayFill(sheet);
        var lines = SheetChecks.Of(sheet);
        var status = sheet.Summary.Status;
        return new SheetPage
        {
            PublicId = sheet.Summary.PublicId,
            Version = sheet.Summary.Version,
            Title = sheet.Period.Title,
            Organisation = sheet.Summary.Organisation,
            Status = status.Title(),
            StatusTone = status.Tone(),
            FormLine = $"表式 {sheet.Form.Code} 第 {sheet.Form.Version} 版" + (sheet.Summary.Revision > 1 ? $"　第 {sheet.Summary.Revision} 次报送" : ""),
            GeneratedLine = mayFill ? $"数字由台账生成于 {Words.Exact(clock.UtcNow())}{(IsProvisional(sheet) ? $"，本期未结束，{Words.Day(sheet.Page.Span.LastDay)}起可以上报" : "")}" : sheet.Summary.SubmittedAt is { } frozen ? $"数字在 {Words.Exact(frozen)} 上报时固定" : "还没有上报",
            Steps = LifeRail.Of(sheet, District),
            Sections = new SheetSections(sheet, lines, mayFill).All(),
            Checks = lines,
            Panel = panel,
            SentBack = SentBackNote.Of(sheet),
            MayFill = mayFill,
            MaySubmit = mayFill,
            MayDecide = status == ReturnStatus.Submitted,
            MayReview = user.May(Permission.ReviewReturns) && sheet.Page.Reviewer is { } reviewer && user.Scope.Contains(reviewer.Path),
            OnBehalfOf = mayFill && !IsOwn(sheet) ? sheet.Summary.Organisation : null,
            Notes = [.. Notes(sheet)],
            MayWithdraw = status == ReturnStatus.Submitted && user.May(Permission.FillReturns) && (IsOwn(sheet) || sheet.Summary.SubmittedBy == user.Actor.Name),
            MayReopen = status is ReturnStatus.Accepted or ReturnStatus.Locked && user.May(Permission.AcceptReturns),
            ReviewHref = status == ReturnStatus.Submitted && user.May(Permission.ReviewReturns)
                ? $"/returns/review{sheet.Period.Query}&open={sheet.Summary.PublicId}" : null,
            ExcelHref = $"/returns/{sheet.Summary.PublicId}/printed",
            Signatures = [new("填报人", sheet.Page.SubmittedBy ?? ""), new("审核人", sheet.Page.ReviewedBy ?? ""), new("上报日期", sheet.Summary.SubmittedAt is { } at ? Words.Exact(at) : "")],
        };
    }

    /// <summary>Figures may change now, and this reader is the one who fills.</summary>
    public bool MayFill(ReturnSheet sheet)
        => user.May(Permission.FillReturns) && (sheet.Summary.Status.IsOpen() || sheet.Summary.Status == ReturnStatus.Missing);

    /// <summary>The month is not over: its figures still grow, and it cannot be submitted yet.</summary>
    public bool IsProvisional(ReturnSheet sheet) => clock.Today() < sheet.Page.Span.LastDay;

    public static string SourceWords(FormItem item) => item.Source switch
    {
        ItemSource.Ledger => "台账自动统计",
        ItemSource.Computed => "由表内其他项目算出",
        ItemSource.Return => "取自另一张报表",
        _ => "手工填写",
    };

    private static IEnumerable<KeyValuePair<string, string>> Notes(ReturnSheet sheet)
        => from section in sheet.Form.Sections
           from item in section.Items
           let figure = sheet.Figure(item.Key)
           from words in new[] { figure.IsOverridden ? $"与台账不一致（台账 {Figures.Text(figure.Ledger, item)}）：{figure.OverrideReason}" : null, figure.Note }
           where words is not null
           select KeyValuePair.Create(PaperLayout.FullName(section, item.Key), words);

    private string? District => user.Home?.Superiors.FirstOrDefault() ?? user.Home?.Name;

    private bool IsOwn(ReturnSheet sheet) => user.Home?.Id == sheet.Summary.OrganisationId;
}
