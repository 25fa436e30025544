using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>
/// Looks at a filled-in workbook without saving anything: every fault of every cell and every check (校核式) over the
/// figures as they would stand, on a copy of the file.
/// </summary>
public sealed class WorkbookChecking(PartyBuildingDbContext db, WorkbookReading reading, FormStore forms, LiveFigures figures)
{
    /// <param name="workbook">Seekable.</param>
    public async Task<Outcome<CheckedWorkbook>> CheckAsync(Guid returnId, Stream workbook, CommandContext context, CancellationToken cancel = default)
    {
        var read = await reading.ReadAsync(returnId, workbook, context, cancel);
        if (read.Value is not { Page: var page, Table: var table, Cells: var cells })
            return Outcome<CheckedWorkbook>.From(read);
        var marks = new WorkbookMarks(page.Form, table, cells).Of(await FindingsAsync(returnId, cells, cancel));
        var copy = marks.Count == 0 ? null
            : MarkedCopy.Write(workbook, table.Sheet, table.HeadRow, ReturnBlank.Faults + 1, marks, "请在填报表上按“问题”“建议”两栏改正后，把这个文件再传一次；这一页和这两栏不用删。");
        return Outcome<CheckedWorkbook>.Ok(new CheckedWorkbook(marks, cells.Changes.Count, copy, $"{page.Form.Name}填报表_{page.OrganisationName}_{page.Span}_检查结果.xlsx"));
    }

    /// <summary>The checks over what was read, in memory; a cell that could not be read is no figure to check.</summary>
    private async Task<IReadOnlyList<CheckFinding>> FindingsAsync(Guid returnId, WorkbookCells cells, CancellationToken cancel)
    {
        var found = await db.Set<UnitReturn>().AsNoTracking().Include(r => r.Period).Include(r => r.Organisation).Include(r => r.Cells)
            .SingleAsync(r => r.PublicId == returnId, cancel);
        var form = await forms.GetAsync(found.Period!.FormId, cancel);
        foreach (var cell in found.Cells)
        {
            var key = form.Keys[cell.ItemId];
            if (cells.Changes.GetValueOrDefault(key) is { } entry)
                (cell.Value, cell.OverrideReason, cell.Note) = (entry.Value, entry.Reason, entry.Note is null ? cell.Note : Words(entry.Note));
            else if (cells.Unread.Contains(key))
                (cell.Value, cell.OverrideReason) = (null, null);
        }

        var set = await figures.RefreshAsync(found, found.Period.Span, form, cancel);
        return FormChecker.Check(form.Definition, set);
    }

    private static string? Words(string note) => note.Trim().Length == 0 ? null : note.Trim();
}
