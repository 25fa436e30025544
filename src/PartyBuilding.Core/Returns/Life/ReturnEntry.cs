using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Returns.Checks;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>Filling in: typed figures, a whole section that has nothing, explanations.</summary>
public sealed class ReturnEntry(PartyBuildingDbContext db, LedgerTransaction ledger, ReturnDesk desk, LiveFigures figures)
{
    private const long Largest = 999_999_999_999;
    private const int LongestText = 400;
    private const int LongestNote = 200;
    private const int MostNamed = 3;

    /// <returns>The new version of the return.</returns>
    public Task<Outcome<int>> SaveAsync(SaveCells input, CommandContext context, CancellationToken cancel = default)
        => EditAsync(input.ReturnId, input.Version, context, open => Apply(open, input.Cells), Typed(input.Cells.Keys), cancel);

    /// <summary>Sets every empty cell of a manual section to 0 (本月无), after what was typed anywhere on the page is saved.</summary>
    public Task<Outcome<int>> NothingToReportAsync(
        ReturnStep step, string sectionKey, CommandContext context, IReadOnlyDictionary<string, CellEntry>? typed = null, CancellationToken cancel = default)
        => EditAsync(step.ReturnId, step.Version, context, open =>
        {
            var section = open.Form.Definition.Sections.FirstOrDefault(s => s.Key == sectionKey);
            if (section is null)
                return [ReturnDesk.Refusal("RETURN-SECTION", "没有这一部分。")];
            if (typed is not null && Apply(open, typed) is { Count: > 0 } faults)
                return faults;
            var manual = section.Items.Where(i => i.Source == ItemSource.Manual).Select(i => open.Form.ItemIds[i.Key]).ToHashSet();
            foreach (var cell in open.Return.Cells.Where(c => c.Value is null && manual.Contains(c.ItemId)))
                cell.Value = 0;
            return [];
        }, form => $"填报“{form.Sections.First(s => s.Key == sectionKey).Title}”本月无", cancel);

    /// <summary>Explains a check of class 须说明 for the figures as they stand now.</summary>
    public Task<Outcome<int>> ExplainAsync(Explain input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            if (await desk.TakeAsync(input.ReturnId, input.Version, context, cancel) is not { } open)
                return Outcome<int>.NotFound();
            if (await RefusalAsync(open, input.Version, context, cancel) is { } refusal)
                return refusal;
            var set = await figures.RefreshAsync(open.Return, open.Period.Span, open.Form, cancel);
            var check = FormChecker.Check(open.Form.Definition, set).FirstOrDefault(c => c.Code == input.CheckCode);
            if (check is null)
                return Outcome<int>.Refused(ReturnDesk.Refusal("RETURN-EXPLAIN", "这一条已经没有疑问，不需要说明。"));
            if (check.Class != CheckClass.Explain)
                return Outcome<int>.Refused(ReturnDesk.Refusal("RETURN-EXPLAIN", "这一条不能用说明代替，请改正数字。", "explain-" + input.CheckCode));
            if (string.IsNullOrWhiteSpace(input.Text) || input.Text.Trim().Length > LongestText)
                return Outcome<int>.Refused(ReturnDesk.Refusal("RETURN-EXPLAIN", $"请写明原因，{LongestText}字以内。", "explain-" + input.CheckCode));
            await StoreAsync(open.Return.Id, check, input.Text.Trim(), context, cancel);
            desk.RecordFiller(open, context, "return.explained", $"说明{check.Code}");
            return await DoneAsync(open, cancel);
        }, cancel);

    private Task<Outcome<int>> EditAsync(
        Guid id, int version, CommandContext context, Func<OpenReturn, IReadOnlyList<Finding>> edit,
        Func<FormDefinition, string> words, CancellationToken cancel)
        => ledger.RunAsync(async _ =>
        {
            if (await desk.TakeAsync(id, version, context, cancel) is not { } open)
                return Outcome<int>.NotFound();
            if (await RefusalAsync(open, version, context, cancel) is { } refusal)
                return refusal;
            await figures.RefreshAsync(open.Return, open.Period.Span, open.Form, cancel);
            var findings = edit(open);
            if (findings.Count > 0)
                return Outcome<int>.Refused(findings);
            LiveFigures.Compute(open.Return, open.Form);
            desk.RecordFiller(open, context, "return.saved", words(open.Form.Definition));
            return await DoneAsync(open, cancel);
        }, cancel);

    /// <summary>A missing return may still be filled in while an exception of its own lasts; it stays missing until it is submitted.</summary>
    private async Task<Outcome<int>?> RefusalAsync(OpenReturn open, int version, CommandContext context, CancellationToken cancel)
    {
        if (await desk.StaleAsync<int>(open, version, cancel) is { } stale)
            return stale;
        return open.Return.Begin() || (open.Return.Status == ReturnStatus.Missing && await desk.IsExceptedAsync(open, context, cancel))
            ? null : await desk.ConflictAsync<int>(open, cancel);
    }

    private async Task<Outcome<int>> DoneAsync(OpenReturn open, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        return Outcome<int>.Ok(open.Return.Version);
    }

    private async Task StoreAsync(int returnId, CheckFinding check, string text, CommandContext context, CancellationToken cancel)
    {
        var known = await db.Set<ReturnExplanation>().FindAsync([returnId, check.Code], cancel);
        if (known is null)
            db.Add(new ReturnExplanation { ReturnId = returnId, CheckCode = check.Code, Text = text, Basis = check.Basis, By = context.Actor.Name, At = context.At });
        else
            known.Rewrite(text, check.Basis, context.Actor.Name, context.At);
    }

    /// <summary>Writes what a figure rests on beside it (出处、说明); the reviewer reads it and it is printed. Empty text takes it away.</summary>
    public Task<Outcome<int>> NoteAsync(ReturnStep step, string key, string? text, CommandContext context, CancellationToken cancel = default)
        => EditAsync(step.ReturnId, step.Version, context, open =>
        {
            var note = text?.Trim() ?? "";
            if (!open.Form.ItemIds.TryGetValue(key, out var itemId))
                return [ReturnDesk.Refusal("RETURN-CELL", "表中没有这一项。", key)];
            if (note.Length > LongestNote)
                return [ReturnDesk.Refusal("RETURN-NOTE", $"说明请写在{LongestNote}字以内。", "note-text")];
            open.Return.Cells.Single(c => c.ItemId == itemId).Note = note.Length == 0 ? null : note;
            return [];
        }, form => $"注明“{form.Item(key).Name}”的出处", cancel);

    /// <summary>Names the cells, so that whoever comes second knows what was changed.</summary>
    private static Func<FormDefinition, string> Typed(IEnumerable<string> keys) => form =>
    {
        var names = keys.Select(k => form.Item(k).Name).ToList();
        var more = names.Count > MostNamed ? $"等 {names.Count} 项" : "";
        return $"填报{string.Concat(names.Take(MostNamed).Select(n => $"“{n}”"))}{more}";
    };

    private static List<Finding> Apply(OpenReturn open, IReadOnlyDictionary<string, CellEntry> entries)
    {
        var findings = new List<Finding>();
        foreach (var (key, entry) in entries)
        {
            if (!open.Form.ItemIds.TryGetValue(key, out var itemId))
                findings.Add(ReturnDesk.Refusal("RETURN-CELL", "表中没有这一项。", key));
            else if (Fault(open.Form.Definition.Item(key), entry) is { } fault)
                findings.Add(ReturnDesk.Refusal("RETURN-CELL", fault, key));
            else if (!Set(open.Return.Cells.Single(c => c.ItemId == itemId), entry))
                findings.Add(ReturnDesk.Refusal("RETURN-OVERRIDE", "与台账不一致，请写明原因。", key, "或者先更正台账，数字会自动更新。"));
        }

        return findings;
    }

    internal static string? Fault(FormItem item, CellEntry entry) => entry switch
    {
        _ when item.Source == ItemSource.Return => $"“{item.Name}”取自另一张报表，不能填写。",
        _ when item.Source == ItemSource.Computed => $"“{item.Name}”由表内自动计算，不能填写。",
        { Value: < 0 } => $"“{item.Name}”不能是负数。",
        { Value: > Largest } => $"“{item.Name}”太大，请核对。",
        { Value: null } when item.Source == ItemSource.Ledger => $"“{item.Name}”不能为空。",
        { Reason.Length: > 200 } => "原因请写在200字以内。",
        { Note.Length: > LongestNote } => $"说明请写在{LongestNote}字以内。",
        _ => null,
    };

    private static bool Set(ReturnCell cell, CellEntry entry)
    {
        var differs = cell.Ledger is not null && entry.Value != cell.Ledger;
        if (differs && string.IsNullOrWhiteSpace(entry.Reason))
            return false;
        cell.Value = entry.Value;
        cell.OverrideReason = differs ? entry.Reason!.Trim() : null;
        cell.SendBackReason = null;
        if (entry.Note is { } note)
            cell.Note = note.Trim().Length == 0 ? null : note.Trim();
        return true;
    }
}
