using System.Xml;
using ExcelDataReader.Exceptions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>Opens a filled-in workbook and makes sure that it is one of this return; what stands in it is judged by others.</summary>
public sealed class WorkbookReading(PartyBuildingDbContext db, ReturnPageQuery pages)
{
    /// <summary>A form of some hundred lines takes far less; opening it for the copy takes a multiple in memory.</summary>
    private const long LargestContent = 30L * 1024 * 1024;

    /// <param name="workbook">Seekable.</param>
    /// <returns>Not found outside the scope; refused when the file as a whole cannot be taken.</returns>
    internal async Task<Outcome<WorkbookFile>> ReadAsync(Guid returnId, Stream workbook, CommandContext context, CancellationToken cancel)
    {
        if (await pages.FindAsync(returnId, context.Scope, cancel) is not { } page)
            return Outcome<WorkbookFile>.NotFound();
        var file = WorkbookUpload.Check(workbook, largestContent: LargestContent);
        if (!file.IsOk)
            return Outcome<WorkbookFile>.From(file);
        if (Open(workbook) is not { } opened)
            return Refuse("FILE-XLSX", "这个工作簿已损坏，读不出来。", "请在 Excel 中重新另存为 .xlsx 后再上传。");
        var (identity, table) = opened;
        if (await StrangerAsync(identity, page, cancel) is { } stranger)
            return Refuse("WORKBOOK-IDENTITY", stranger, "请下载本单位这一期的填报表再填。");
        if (table.Lines.Count == 0)
            return Refuse("WORKBOOK-EMPTY", "没有找到“编号”一栏，表格的样子改动过。", "请重新下载填报表。");
        var cells = new WorkbookCells(page);
        cells.Read(table.Lines);
        return Outcome<WorkbookFile>.Ok(new WorkbookFile(page, identity!.RecordVersion!.Value, table, cells));
    }

    private static Outcome<WorkbookFile> Refuse(string code, string message, string remedy)
        => Outcome<WorkbookFile>.Refused(new Finding(code, RuleForce.Must, message, "File", remedy));

    /// <summary>Null when the parts inside are no spreadsheet that can be read.</summary>
    private static (WorkbookIdentity? Identity, WorkbookTable Table)? Open(Stream workbook)
    {
        try
        {
            return (WorkbookIdentity.Read(workbook), WorkbookLines.Read(workbook));
        }
        catch (Exception e) when (e is XmlException or ExcelReaderException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Why the file is not one of this return; null when it is.</summary>
    private async Task<string?> StrangerAsync(WorkbookIdentity? identity, ReturnPage page, CancellationToken cancel)
    {
        if (identity is not { RecordKey: { } key, RecordVersion: not null })
            return "这不是从本系统下载的填报表。";
        if (identity.Form != page.Form.Code)
            return "这不是这张报表的填报表。";
        if (identity.UnitCode != await CodeAsync(page, cancel))
            return $"这是{identity.UnitName}的填报表，不是{page.OrganisationName}的。";
        if (identity.Period != page.Span.ToString())
            return $"这是 {identity.Period} 的填报表，这里要的是 {page.Span}。";
        if (identity.FormVersion != ReturnBlank.FormVersion(page.Form))
            return $"这是表式第 {identity.FormVersion} 版，现在用的是第 {page.Form.Version} 版。";
        return key == page.PublicId ? null : "这份报表后来重新开放过，文件是以前一次报送的。";
    }

    internal Task<string> CodeAsync(ReturnPage page, CancellationToken cancel)
        => db.Organisations.Where(o => o.Id == page.OrganisationId).Select(o => o.Code).SingleAsync(cancel);
}
