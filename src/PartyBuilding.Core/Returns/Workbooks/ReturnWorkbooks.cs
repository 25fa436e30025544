using System.Xml;
using ExcelDataReader.Exceptions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>
/// A return out as a workbook and back in. The hidden sheet says which return, of which form and state, a file belongs to;
/// a file of another branch, period, form or an older state is refused, and a file with one fault changes nothing.
/// </summary>
public sealed class ReturnWorkbooks(PartyBuildingDbContext db, ReturnPageQuery pages, ReturnEntry entry)
{
    /// <param name="output">Seekable; gets the workbook.</param>
    /// <returns>A file name; not found outside the scope.</returns>
    public async Task<Outcome<string>> WriteAsync(Guid returnId, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (await pages.FindAsync(returnId, context.Scope, cancel) is not { } page)
            return Outcome<string>.NotFound();
        ReturnBlank.Write(output, page, await CodeAsync(page, cancel), context);
        return Outcome<string>.Ok($"{page.Form.Name}填报表_{page.OrganisationName}_{page.Span}.xlsx");
    }

    /// <param name="workbook">Seekable.</param>
    /// <returns>How many cells it changed.</returns>
    public async Task<Outcome<int>> ReadAsync(Guid returnId, Stream workbook, CommandContext context, CancellationToken cancel = default)
    {
        if (await pages.FindAsync(returnId, context.Scope, cancel) is not { } page)
            return Outcome<int>.NotFound();
        var file = WorkbookUpload.Check(workbook);
        if (!file.IsOk)
            return Outcome<int>.From(file);
        if (Open(workbook) is not { } opened)
            return Outcome<int>.Refused(new Finding("FILE-XLSX", RuleForce.Must, "这个工作簿已损坏，读不出来。", "File", "请在 Excel 中重新另存为 .xlsx 后再上传。"));
        var (identity, lines) = opened;
        if (await StrangerAsync(identity, page, cancel) is { } stranger)
            return Outcome<int>.Refused(new Finding("WORKBOOK-IDENTITY", RuleForce.Must, stranger, "File", "请下载本支部这一期的填报表再填。"));

        var cells = new WorkbookCells(page);
        cells.Read(lines);
        if (lines.Count == 0)
            return Outcome<int>.Refused(new Finding("WORKBOOK-EMPTY", RuleForce.Must, "没有找到“编号”一栏，表格的样子改动过。", "File", "请重新下载填报表。"));
        if (cells.Faults.Count > 0)
            return Outcome<int>.Refused(cells.Faults);
        if (cells.Changes.Count == 0)
            return Outcome<int>.Ok(0);
        // The version that was printed: whatever somebody saved since makes this file stale, and the refusal names them.
        var saved = await entry.SaveAsync(new SaveCells(returnId, identity!.RecordVersion!.Value, cells.Changes), context, cancel);
        return saved.IsOk ? Outcome<int>.Ok(cells.Changes.Count) : saved;
    }

    /// <summary>Null when the parts inside are no spreadsheet that can be read.</summary>
    private static (WorkbookIdentity? Identity, IReadOnlyList<WorkbookLine> Lines)? Open(Stream workbook)
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

    private Task<string> CodeAsync(ReturnPage page, CancellationToken cancel)
        => db.Organisations.Where(o => o.Id == page.OrganisationId).Select(o => o.Code).SingleAsync(cancel);
}
