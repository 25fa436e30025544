using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>
/// A return out as a workbook and back in. The hidden sheet says which return, of which form and state, a file belongs to;
/// a file of another branch, period, form or an older state is refused, and a file with one fault changes nothing.
/// </summary>
public sealed class ReturnWorkbooks(ReturnPageQuery pages, WorkbookReading reading, ReturnEntry entry)
{
    /// <param name="output">Seekable; gets the workbook.</param>
    /// <returns>A file name; not found outside the scope.</returns>
    public async Task<Outcome<string>> WriteAsync(Guid returnId, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (await pages.FindAsync(returnId, context.Scope, cancel) is not { } page)
            return Outcome<string>.NotFound();
        ReturnBlank.Write(output, page, await reading.CodeAsync(page, cancel), context);
        return Outcome<string>.Ok($"{page.Form.Name}填报表_{page.OrganisationName}_{page.Span}.xlsx");
    }

    /// <param name="workbook">Seekable.</param>
    /// <returns>How many cells it changed.</returns>
    public async Task<Outcome<int>> ReadAsync(Guid returnId, Stream workbook, CommandContext context, CancellationToken cancel = default)
    {
        var read = await reading.ReadAsync(returnId, workbook, context, cancel);
        if (read.Value is not { Cells: var cells } file)
            return Outcome<int>.From(read);
        if (cells.Faults.Count > 0)
            return Outcome<int>.Refused(cells.Faults);
        if (cells.Changes.Count == 0)
            return Outcome<int>.Ok(0);
        // The version that was printed: whatever somebody saved since makes this file stale, and the refusal names them.
        var saved = await entry.SaveAsync(new SaveCells(returnId, file.Version, cells.Changes), context, cancel);
        return saved.IsOk ? Outcome<int>.Ok(cells.Changes.Count) : saved;
    }
}
