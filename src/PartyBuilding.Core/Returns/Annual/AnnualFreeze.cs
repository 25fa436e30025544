using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>
/// Locks a year: every table of it together, and only when everything is in. What is missing is exempted, or excused in words
/// once its last day has passed; what has arrived is accepted first.
/// </summary>
public sealed class AnnualFreeze(PartyBuildingDbContext db, LedgerTransaction ledger, AnnualYearQuery years, PeriodLocking locking)
{
    private const int NamesShown = 8;

    /// <returns>How many returns were missing.</returns>
    public Task<Outcome<int>> FreezeAsync(int year, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(async _ =>
        {
            if (!await DistrictDesk.IsDistrictAsync(db, context, cancel) || await years.FindAsync(year, context.Scope, context.Today, cancel) is not { } state)
                return Outcome<int>.NotFound();
            if (state.IsLocked)
                return Outcome<int>.Conflict($"{state.Span.Title}年报已经锁定。");
            var findings = new List<Finding>(Standing(state, context.Today));
            if (state.IsOpened)
                findings.AddRange(await MissingAsync(state, context, cancel));
            if (findings.Count > 0)
                return Outcome<int>.Refused(findings);
            var missing = 0;
            foreach (var id in state.Used.Where(f => !f.Form.IsLocked).Select(f => f.Form.Period!.Id))
                missing += await locking.CloseAsync(await db.Set<ReturnPeriod>().Include(p => p.Form).SingleAsync(p => p.Id == id, cancel), context, cancel);
            return Outcome<int>.Ok(missing);
        }, cancel);

    /// <summary>What stands against it whatever the reason given.</summary>
    private static IEnumerable<Finding> Standing(AnnualYear state, DateOnly today)
    {
        if (today <= state.Span.LastDay)
            yield return Refusal($"{state.Span.Title}还没有结束，不能锁定。", $"{state.Span.LastDay.AddDays(1):yyyy年M月d日}起可以锁定。");
        if (!state.IsOpened)
            yield return Refusal($"{state.Span.Title}年报还没有开放。", "请先确定应报单位并取数。");
        if (state.Forms.Any(f => f.Difference is { IsNone: false }))
            yield return Refusal("应报单位与今天的组织名册不一致。", "请先核对应报单位并取数。");
        if (state.Run is { IsOver: false })
            yield return Refusal("正在取数，还没有完成。", "请等取数完成。");
    }

    private async Task<IEnumerable<Finding>> MissingAsync(AnnualYear state, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        var periods = state.Used.Select(f => f.Form.Period!.Id).ToList();
        var open = await db.Set<UnitReturn>().AsNoTracking()
            .Where(r => periods.Contains(r.PeriodId) && r.IsLatest && r.Status != ReturnStatus.NotDue && r.Status < ReturnStatus.Accepted)
            .OrderBy(r => r.Organisation!.Path).Select(r => new { r.Organisation!.Name, r.Status }).ToListAsync(cancel);
        var arrived = open.Where(r => r.Status.HasArrived()).Select(r => r.Name).Distinct().ToList();
        if (arrived.Count > 0)
            findings.Add(Refusal($"{arrived.Count}个单位已报，还没有审核通过并接收：{Names(arrived)}。", "请先审核、接收。"));
        var missing = open.Where(r => !r.Status.HasArrived()).Select(r => r.Name).Distinct().ToList();
        if (missing.Count == 0)
            return findings;
        if (context.Today <= state.Used.Max(f => f.Form.Period!.LocksAfter))
            findings.Add(Refusal($"{missing.Count}个单位还没有上报：{Names(missing)}。", "请催报；确不需要报的，凭批准文件办理免报后核对应报单位。"));
        else if (string.IsNullOrWhiteSpace(context.Reason))
            findings.Add(ReturnDesk.Refusal("ANNUAL-FREEZE", $"{missing.Count}个单位没有上报：{Names(missing)}。", "Reason", "请办理免报，或者写明按缺报锁定的原因。"));
        return findings;
    }

    private static string Names(IReadOnlyList<string> names)
        => string.Join("、", names.Take(NamesShown)) + (names.Count > NamesShown ? "等" : "");

    private static Finding Refusal(string message, string remedy) => ReturnDesk.Refusal("ANNUAL-FREEZE", message, remedy: remedy);
}
