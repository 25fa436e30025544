using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.CodeTables;

/// <summary>
/// The department's own entries of the open code tables. What a file holds is left alone, and nothing is ever deleted: an
/// entry is withdrawn from a day on, and records that hold its code keep showing its name.
/// </summary>
public sealed class CodeTableSettings(
    PartyBuildingDbContext db, CodeTableStore store, ChangeStamps stamps, EventLog events, IEnumerable<CodeUse> uses)
{
    /// <summary>How many records hold the code.</summary>
    public async Task<int> UsesAsync(string standard, string code, CancellationToken cancel = default)
    {
        var count = 0;
        foreach (var use in uses.Where(u => u.Standard == standard))
            count += await use.CountAsync(db, code, cancel);
        return count;
    }

    public async Task<Outcome> AddAsync(EditCode input, DateOnly from, CommandContext context, CancellationToken cancel = default)
    {
        if (Table(input.Standard) is not { } table)
            return Outcome.NotFound();
        var catalogue = await store.CurrentAsync(cancel);
        var code = ChineseText.Normalise(input.Code).ToUpperInvariant();
        var findings = CodeFaults.Of(input, table, catalogue, code, context).ToList();
        if (CodeFaults.OfNewCode(code, catalogue.Entries(table.Standard)) is { } fault)
            findings.Add(fault);
        if (findings.Count > 0)
            return Outcome.Refused(findings);

        db.Add(new CodeTableEntry
        {
            Standard = table.Standard, Code = code, Name = ChineseText.Normalise(input.Name), SortOrder = input.Order!.Value, ValidFrom = from,
            ValidTo = DateOnly.MaxValue, Aliases = CodeFaults.Aliases(input), IsLocal = true,
        });
        events.Add(context, "code.added", Subject(table), $"“{table.Title}”增加 {code} {ChineseText.Normalise(input.Name)}，自 {from:yyyy年M月d日} 起");
        return await SaveAsync(context, cancel);
    }

    /// <summary>Another name, other spellings or another place in the list; the code stays.</summary>
    public async Task<Outcome> ChangeAsync(EditCode input, int version, CommandContext context, CancellationToken cancel = default)
    {
        if (Table(input.Standard) is not { } table || await FindAsync(input.Standard, input.Code, cancel) is not { } entry)
            return Outcome.NotFound();
        if (entry.Version != version)
            return Stale();
        var findings = CodeFaults.Of(input, table, await store.CurrentAsync(cancel), entry.Code, context).ToList();
        if (findings.Count > 0)
            return Outcome.Refused(findings);
        var before = entry.Name;
        (entry.Name, entry.Aliases, entry.SortOrder) = (ChineseText.Normalise(input.Name), CodeFaults.Aliases(input), input.Order!.Value);
        events.Add(
            context, "code.changed", Subject(table),
            before == entry.Name ? $"“{table.Title}”的 {entry.Code} {before} 修改了别名或顺序" : $"“{table.Title}”的 {entry.Code} 由“{before}”改名为“{entry.Name}”");
        return await SaveAsync(context, cancel);
    }

    /// <param name="day">First day on which the entry no longer holds.</param>
    public async Task<Outcome> WithdrawAsync(string standard, string code, int version, DateOnly day, CommandContext context, CancellationToken cancel = default)
    {
        if (Table(standard) is not { } table || await FindAsync(standard, code, cancel) is not { } entry)
            return Outcome.NotFound();
        if (entry.Version != version)
            return Stale();
        if (day <= entry.ValidFrom)
            return Outcome.Refused(CodeFaults.Fault("ValidTo", $"停用日期要晚于启用日期（{entry.ValidFrom:yyyy-MM-dd}）。"));
        if (day < context.Today && await UsesAsync(standard, code, cancel) is > 0 and var used)
            return Outcome.Refused(CodeFaults.Fault("ValidTo", $"已有 {used} 条记录使用这一项，停用日期不能早于今天。"));
        if (CodeFaults.OfReason(context) is { } fault)
            return Outcome.Refused(fault);
        entry.ValidTo = day;
        events.Add(context, "code.withdrawn", Subject(table), $"“{table.Title}”的 {entry.Code} {entry.Name} 自 {day:yyyy年M月d日} 起停用");
        return await SaveAsync(context, cancel);
    }

    /// <summary>Key of a table in the event log.</summary>
    public static Guid Key(string standard) => RuleKey.Of("code table " + standard);

    private Task<CodeTableEntry?> FindAsync(string standard, string? code, CancellationToken cancel)
        => db.Set<CodeTableEntry>().SingleOrDefaultAsync(x => x.Standard == standard && x.Code == code && x.IsLocal, cancel);

    private static CodeTableInfo? Table(string standard) => CodeTableCatalogue.Tables.FirstOrDefault(t => t.Standard == standard && t.IsOpen);

    private static EventSubject Subject(CodeTableInfo table) => new(EventSubject.System, Key(table.Standard), "/");

    private static Outcome Stale() => Outcome.Conflict("这一项刚被别人修改过，请核对最新内容后再提交。");

    private async Task<Outcome> SaveAsync(CommandContext context, CancellationToken cancel)
    {
        try
        {
            await stamps.TouchAsync(ChangeStamp.CodeTables, context.At, cancel);
            await db.SaveChangesAsync(cancel);
            return Outcome.Ok();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return Stale();
        }
    }
}
