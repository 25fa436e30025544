using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Opens a period: finds who owes a return and fills in what the ledger knows, in one transaction.</summary>
public sealed class PeriodOpening(
    PartyBuildingDbContext db, LedgerTransaction ledger, FormStore forms, ExpectedUnits units, ReturnFiller filler,
    WorkingDays days, EventLog events)
{
    /// <returns>The period's key. Opening a second time is refused in words, however close together the two come.</returns>
    public Task<Outcome<Guid>> OpenAsync(OpenPeriod input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(_ => OpenCoreAsync(input, context, cancel), cancel);

    private async Task<Outcome<Guid>> OpenCoreAsync(OpenPeriod input, CommandContext context, CancellationToken cancel)
    {
        if (!await DistrictDesk.IsDistrictAsync(db, context, cancel))
            return Outcome<Guid>.NotFound();
        if (await forms.FindAsync(input.FormCode, input.Month, cancel) is not { } form)
            return Refuse("这一期没有可用的表式。", "请先核对表式的适用期。");
        var span = form.Definition.Frequency.SpanOf(input.Month);
        // From its first day on: the units see the figures grow, and submit when the period is over (ReturnSubmission).
        if (span.First > Month.Of(context.Today))
            return Refuse($"{span.Title}还没有开始，不能提前打开。", $"{span.FirstDay:M月d日}起可以打开。");
        // By code: a version published since is no second return.
        if (await db.Set<ReturnPeriod>().SingleOrDefaultAsync(p => p.Form!.Code == input.FormCode && p.Month == span.Last.Value, cancel) is { } open)
            return Refuse($"{span.Title}的{form.Definition.Name}已经开放：{await OpenedAsync(open, cancel)}打开。", "无需重复开放。");

        var period = new ReturnPeriod
        {
            PublicId = PublicKey.New(context.At),
            FormId = form.Id,
            FirstMonth = span.First.Value,
            Month = span.Last.Value,
            OnTimeUntil = await days.AfterAsync(span.LastDay, form.Definition.OnTimeDays, cancel),
            LocksAfter = await days.AfterAsync(span.LastDay, form.Definition.LockDays, cancel),
            OpenedAt = context.At,
        };
        db.Add(period);
        await db.SaveChangesAsync(cancel);
        var expected = await units.ForAsync(form.Definition, LedgerPoint.Today(span), cancel);
        var count = (await filler.FillAsync(period, form, expected, isWhole: true, context, cancel)).Count;
        events.Add(
            context, "period.opened", new EventSubject(EventSubject.Period, period.PublicId, "/"),
            $"开放{span.Title}{form.Definition.Name}，应报{count}个单位");
        return Outcome<Guid>.Ok(period.PublicId);
    }

    /// <summary>Who opened it and when, so that nobody wonders.</summary>
    private async Task<string> OpenedAsync(ReturnPeriod period, CancellationToken cancel)
    {
        var by = await db.BusinessEvents.Where(e => e.SubjectKey == period.PublicId && e.Kind == "period.opened")
            .Select(e => e.ActorName).FirstOrDefaultAsync(cancel);
        return $"{by}已于{LocalTime.Of(period.OpenedAt):M月d日 HH:mm}";
    }

    private static Outcome<Guid> Refuse(string message, string remedy)
        => Outcome<Guid>.Refused(new Finding("PERIOD-OPEN", RuleForce.Must, message, "Month", remedy));
}
