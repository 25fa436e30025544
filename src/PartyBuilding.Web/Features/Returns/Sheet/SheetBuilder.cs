using PartyBuilding.Core.Access;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Puts the return page together for one reader.</summary>
public sealed class SheetBuilder(Superiors superiors, SheetChecks checks, CurrentUser user)
{
    public async Task<SheetPage> PageAsync(ReturnSheet sheet, CellPanel? panel, CancellationToken cancel)
    {
        var mayFill = MayFill(sheet);
        var lines = await checks.OfAsync(sheet, cancel);
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
            GeneratedLine = $"数字由台账生成于 {Words.Exact(sheet.OpenedAt)}",
            Steps = LifeRail.Of(sheet, await superiors.OfAsync(sheet.Summary.OrganisationPath, cancel)),
            Sections = new SheetSections(sheet, lines, mayFill).All(),
            Checks = lines,
            Panel = panel,
            MayFill = mayFill,
            MaySubmit = mayFill,
            MayWithdraw = status == ReturnStatus.Submitted && IsOwn(sheet) && user.May(Permission.FillReturns),
            MayReopen = status == ReturnStatus.Accepted && user.May(Permission.AcceptReturns),
            ReviewHref = status == ReturnStatus.Submitted && user.May(Permission.ReviewReturns)
                ? $"/returns/review{sheet.Period.Query}&open={sheet.Summary.PublicId}" : null,
            ExcelHref = user.May(Permission.ExportStatistics) || IsOwn(sheet) ? $"/returns/{sheet.Summary.PublicId}/excel" : null,
            Signatures = [new("填报人", sheet.Summary.SubmittedBy ?? ""), new("审核人", sheet.ReviewedBy ?? ""), new("上报日期", sheet.Summary.SubmittedAt is { } at ? Words.Exact(at) : "")],
        };
    }

    /// <summary>Figures may change now, and this reader is the one who fills.</summary>
    public bool MayFill(ReturnSheet sheet)
        => user.May(Permission.FillReturns) && (sheet.Summary.Status.IsOpen() || sheet.Summary.Status == ReturnStatus.Missing);

    public static string SourceWords(FormItem item) => item.Source switch
    {
        ItemSource.Ledger => "台账自动统计",
        ItemSource.Computed => "由表内其他项目算出",
        _ => "手工填写",
    };

    private bool IsOwn(ReturnSheet sheet) => user.Home?.Id == sheet.Summary.OrganisationId;
}
