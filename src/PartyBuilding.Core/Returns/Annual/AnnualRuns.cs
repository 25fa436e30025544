using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Life;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Starts a computing of a year's returns, or goes on with one that was left half done: a small one at once, a large one in the background.</summary>
public sealed class AnnualRuns(PartyBuildingDbContext db, LedgerTransaction ledger, AnnualForms forms, AnnualRunner runner)
{
    /// <summary>Up to this many returns the answer waits for the run.</summary>
    public const int AtOnce = 400;

    /// <returns>Key of the run; a large one is still waiting.</returns>
    public async Task<Outcome<Guid>> StartAsync(StartAnnualRun input, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var isSmall = false;
        var started = await ledger.RunAsync<Guid>(async _ =>
        {
            if (!await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<Guid>.NotFound();
            var of = await forms.OfAsync(input.Year, cancel);
            if (Refusal(input, of, context) is { } refusal)
                return Outcome<Guid>.Refused(ReturnDesk.Refusal("ANNUAL-RUN", refusal.Message, refusal.Field, refusal.Remedy));
            var tree = await PlacedTree.ReadAsync(db, LedgerPoint.Today(AnnualForms.SpanOf(input.Year)), cancel);
            isSmall = of.Where(f => f.Period is not null || input.Codes.Contains(f.Definition.Code)).Sum(f => f.Definition.FiledBy.Units(tree).Count) <= AtOnce;
            return Outcome<Guid>.Ok(await TakeAsync(input, context, cancel));
        }, cancel);
        if (started.IsOk && isSmall)
            await runner.RunAsync(started.Value, context, cancel: cancel);
        return started;
    }

    /// <summary>The run this form asked for before, the one of the year that is not over, or a new one.</summary>
    private async Task<Guid> TakeAsync(StartAnnualRun input, CommandContext context, CancellationToken cancel)
    {
        var known = await db.Set<AnnualRun>().Where(r => r.PublicId == input.Key || (r.Year == input.Year && r.EndedAt == null))
            .OrderByDescending(r => r.PublicId == input.Key).Select(r => (Guid?)r.PublicId).FirstOrDefaultAsync(cancel);
        if (known is { } key)
            return key;
        db.Add(new AnnualRun
        {
            PublicId = input.Key, Year = input.Year, Codes = string.Join(' ', input.Codes.Distinct(StringComparer.Ordinal)), AccountId = context.Actor.AccountId, CreatedBy = context.Actor.Name, CreatedAt = context.At, TouchedAt = context.At,
        });
        return input.Key;
    }

    private static (string Message, string Remedy, string? Field)? Refusal(StartAnnualRun input, IReadOnlyList<AnnualForm> of, CommandContext context)
    {
        var span = AnnualForms.SpanOf(input.Year);
        var used = of.Where(f => f.Period is not null).ToList();
        if (span.First > Month.Of(context.Today))
            return ($"{span.Title}还没有开始，不能取数。", $"{span.FirstDay:yyyy年M月d日}起可以取数。", "Year");
        if (of.Count == 0)
            return ($"{span.Title}没有可用的年报表式。", "请先核对表式的适用期。", null);
        if (input.Codes.FirstOrDefault(c => of.All(f => f.Definition.Code != c)) is { } stranger)
            return ($"{span.Title}没有代码是 {stranger} 的年报表式。", "请重新选择。", "Codes");
        if (used.Count == 0 && input.Codes.Count == 0)
            return ("请选择这一年要办的表。", "", "Codes");
        return input.Codes.Count == 0 && used.All(f => f.IsLocked) ? ($"{span.Title}年报已经锁定，数字不再变动。", "以后的变动见更正对照。", null) : null;
    }
}
