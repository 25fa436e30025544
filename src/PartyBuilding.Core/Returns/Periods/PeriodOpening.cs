using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Opens a period: finds who owes a return and fills in what the ledger knows, in one transaction.</summary>
public sealed class PeriodOpening(
    PartyBuildingDbContext db, LedgerTransaction ledger, FormStore forms, ExpectedUnits units, LedgerCounter counter,
    WorkingDays days, BulkWriter bulk, EventLog events)
{
    /// <returns>The period's key. Opening a second time is refused in words, however close together the two come.</returns>
    public Task<Outcome<Guid>> OpenAsync(OpenPeriod input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(_ => OpenCoreAsync(input, context, cancel), cancel);

    private async Task<Outcome<Guid>> OpenCoreAsync(OpenPeriod input, CommandContext context, CancellationToken cancel)
    {
        if (!await DistrictDesk.IsDistrictAsync(db, context, cancel))
            return Outcome<Guid>.NotFound();
        if (await forms.FindAsync(input.FormCode, input.Month.Value, cancel) is not { } form)
            return Refuse("这个月没有可用的表式。", "请先核对表式的适用期。");
        if (await db.Set<ReturnPeriod>().AnyAsync(p => p.FormId == form.Id && p.Month == input.Month.Value, cancel))
            return Refuse($"{input.Month.Title}的{form.Definition.Name}已经开放。", "无需重复开放。");

        var period = new ReturnPeriod
        {
            PublicId = PublicKey.New(context.At),
            FormId = form.Id,
            Month = input.Month.Value,
            OnTimeUntil = await days.AfterAsync(input.Month.LastDay, form.Definition.OnTimeDays, cancel),
            LocksAfter = await days.AfterAsync(input.Month.LastDay, form.Definition.LockDays, cancel),
            OpenedAt = context.At,
        };
        db.Add(period);
        await db.SaveChangesAsync(cancel);
        var count = await FillAsync(period, form, context, cancel);
        events.Add(
            context, "period.opened", new EventSubject(EventSubject.Period, period.PublicId, "/"),
            $"开放{input.Month.Title}{form.Definition.Name}，应报{count}个支部");
        return Outcome<Guid>.Ok(period.PublicId);
    }

    private async Task<int> FillAsync(ReturnPeriod period, LoadedForm form, CommandContext context, CancellationToken cancel)
    {
        var point = LedgerPoint.Today(new Month(period.Month));
        var expected = await units.ForAsync(form.Definition.Code, point, cancel);
        var counts = await counter.CountAsync(point, branches: null, cancel);
        var firstId = (await db.Set<UnitReturn>().MaxAsync(r => (int?)r.Id, cancel) ?? 0) + 1;
        var returns = expected.Select((unit, i) => new UnitReturn
        {
            Id = firstId + i,
            PublicId = PublicKey.New(context.At),
            PeriodId = period.Id,
            OrganisationId = unit.Id,
        }).ToList();
        await bulk.WriteAsync(returns, cancel: cancel);
        await bulk.WriteAsync(returns.SelectMany(r => Cells(r, form, counts)), cancel: cancel);
        return returns.Count;
    }

    private static IEnumerable<ReturnCell> Cells(UnitReturn unitReturn, LoadedForm form, LedgerCounts counts)
    {
        var values = LedgerFigures.Of(form.Definition, counts, unitReturn.OrganisationId);
        var ledgerKeys = values.Keys.ToHashSet(StringComparer.Ordinal);
        FormChecker.Compute(form.Definition, values);
        return form.ItemIds.Select(item => new ReturnCell
        {
            ReturnId = unitReturn.Id,
            ItemId = item.Value,
            Value = values.GetValueOrDefault(item.Key),
            Ledger = ledgerKeys.Contains(item.Key) ? values[item.Key] : null,
        });
    }

    private static Outcome<Guid> Refuse(string message, string remedy)
        => Outcome<Guid>.Refused(new Finding("PERIOD-OPEN", RuleForce.Must, message, "Month", remedy));
}
