using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Locks a period: what has arrived stays as it is for ever, what has not is missing, and nothing posts there any more.</summary>
public sealed class PeriodLocking(PartyBuildingDbContext db, LedgerTransaction ledger, FormStore forms, RevisionLapse lapse, EventLog events)
{
    /// <returns>How many returns were missing.</returns>
    public Task<Outcome<int>> LockAsync(Guid periodId, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            var period = await db.Set<ReturnPeriod>().Include(p => p.Form).SingleOrDefaultAsync(p => p.PublicId == periodId, cancel);
            if (period is null || !await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<int>.NotFound();
            if (period.LockedAt is not null)
                return Outcome<int>.Conflict($"{await LockedByAsync(period, cancel)}已于{LocalTime.Of(period.LockedAt.Value):M月d日 HH:mm}锁定了这一期。");
            if (period.Form!.Frequency == FormFrequency.Yearly)
                return Outcome<int>.Refused(new Finding(
                    "PERIOD-YEARLY", RuleForce.Must, "年报的各张表一起锁定，不单独锁定一张。", Remedy: "请到“年报办理”锁定这一年。"));
            if (context.Today <= period.LocksAfter)
                return Outcome<int>.Refused(new Finding("PERIOD-LOCK", RuleForce.Must, $"还没有过锁定日（{period.LocksAfter:M月d日}）。", Remedy: "锁定日之后再锁定。"));
            return Outcome<int>.Ok(await CloseAsync(period, context, cancel));
        }, cancel);

    /// <summary>Locks it inside the caller's transaction, who has asked everything there is to ask.</summary>
    /// <param name="period">With its form.</param>
    /// <returns>How many returns were missing.</returns>
    internal async Task<int> CloseAsync(ReturnPeriod period, CommandContext context, CancellationToken cancel)
    {
        await lapse.RunAsync(period.Id, [], context, cancel);
        period.LockedAt = context.At;
        var missing = await LockReturnsAsync(period, cancel);
        events.Add(
            context, "period.locked", new EventSubject(EventSubject.Period, period.PublicId, "/"),
            $"锁定{period.Span.Title}{period.Form!.Name}，缺报{missing}个单位");
        return missing;
    }

    /// <summary>Lets one branch file after the lock, until a day.</summary>
    public Task<Outcome<int>> AllowAsync(Guid returnId, DateOnly until, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            var found = await db.Set<UnitReturn>().Include(r => r.Organisation).SingleOrDefaultAsync(r => r.PublicId == returnId && r.IsLatest, cancel);
            if (found?.Organisation is null || !await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<int>.NotFound();
            if (string.IsNullOrWhiteSpace(context.Reason))
                return Outcome<int>.Refused(new Finding("PERIOD-EXCEPTION", RuleForce.Must, "请写明准予补报的原因。", "Reason"));
            if (until < context.Today)
                return Outcome<int>.Refused(new Finding("PERIOD-EXCEPTION", RuleForce.Must, "截止日期不能早于今天。", "Until"));
            var exception = new LockException { PeriodId = found.PeriodId, OrganisationId = found.OrganisationId, Until = until, Reason = context.Reason };
            db.Add(exception);
            events.Add(
                context, "period.exception", new EventSubject(EventSubject.Return, found.PublicId, found.Organisation.Path),
                $"准予{found.Organisation.Name}补报至{until:yyyy年M月d日}");
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(exception.Id);
        }, cancel);

    private Task<string?> LockedByAsync(ReturnPeriod period, CancellationToken cancel)
        => db.BusinessEvents.Where(e => e.SubjectKey == period.PublicId && e.Kind == "period.locked").Select(e => e.ActorName).FirstOrDefaultAsync(cancel);

    private async Task<int> LockReturnsAsync(ReturnPeriod period, CancellationToken cancel)
    {
        var returns = await db.Set<UnitReturn>().Where(r => r.PeriodId == period.Id && r.IsLatest).ToListAsync(cancel);
        var closed = (await db.SubmittedMonths.Where(m => m.Month == period.Month).Select(m => m.OrganisationId).ToListAsync(cancel)).ToHashSet();
        foreach (var unitReturn in returns)
            unitReturn.Lock();
        if ((await forms.GetAsync(period.FormId, cancel)).Definition.ClosesMonths)
        {
            // A branch that owes no return (exempted, founded since) must not take postings of a locked month either, and
            // a level above must not get a branch in it any more: one founded late begins in the first month still open.
            var tree = await PlacedTree.ReadAsync(db, LedgerPoint.Today(period.Span), cancel);
            foreach (var id in tree.All.Select(o => o.Id).Concat(returns.Select(r => r.OrganisationId)).Where(closed.Add))
                db.Add(new SubmittedMonth { OrganisationId = id, Month = period.Month });
        }

        return returns.Count(r => r.Status == ReturnStatus.Missing);
    }
}
