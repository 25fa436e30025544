using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Reminders;

/// <summary>
/// Returns that are due, of every frequency: to who fills, some working days before the on-time day and from then on; to the levels
/// above, after it, one line a form. A locked period reminds only those whom an exception still lets file.
/// </summary>
public sealed class ReturnReminders(PartyBuildingDbContext db, WorkingDays days, RuleBook book)
{
    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(scope);
        return
        [
            .. reader.May(Permission.FillReturns) ? await OwnAsync(scope, today, cancel) : [],
            .. reader.May(Permission.ReviewReturns) ? await BelowAsync(scope, today, cancel) : [],
        ];
    }

    private async Task<IReadOnlyList<Reminder>> OwnAsync(OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        string[] tops = [.. scope.Ranges.Select(r => r.Low)];
        var owing = await db.Set<UnitReturn>()
            .Where(r => r.IsLatest && r.Status <= ReturnStatus.Missing && tops.Contains(r.Organisation!.Path))
            .Select(r => new Owing(
                r.PublicId, r.Status, r.Organisation!.Name, r.Period!.Form!.Name, r.Period.Form.Frequency, r.Period.FirstMonth, r.Period.Month, r.Period.OnTimeUntil,
                r.Period.LocksAfter, r.Period.LockedAt,
                db.Set<LockException>().Where(x => x.PeriodId == r.PeriodId && x.OrganisationId == r.OrganisationId && x.Until >= today).Max(x => (DateOnly?)x.Until)))
            .ToListAsync(cancel);
        var rules = await book.CurrentAsync(cancel);
        var due = new List<Reminder>();
        foreach (var one in owing)
        {
            if (await TextAsync(one, rules, today, cancel) is { } text)
                due.Add(new Reminder(
                    ReminderKind.Return, one.Allowed ?? one.OnTimeUntil, today > (one.Allowed ?? one.OnTimeUntil), $"{one.Span.Title}{one.Form}", one.Unit, text,
                    ReminderTarget.Return, one.Key));
        }

        return due;
    }

    /// <summary>Null while it is too early, or when nothing can be done any more.</summary>
    private async Task<string?> TextAsync(Owing one, RuleCatalogue rules, DateOnly today, CancellationToken cancel) => one switch
    {
        { Allowed: { } until } => $"准予补报至{until:M月d日}，还没有上报。",
        _ when one.LockedAt is not null || one.Status == ReturnStatus.Missing || today > one.LocksAfter => null,
        { Status: ReturnStatus.SentBack } => $"已退回修改，{one.LocksAfter:M月d日}锁定。",
        _ when today > one.OnTimeUntil => $"{one.OnTimeUntil:M月d日}已经截止，{one.LocksAfter:M月d日}锁定，请尽快补报。",
        _ => rules.Evaluate(
            ReminderChecks.Return, new DueReturn(Lead(one.Frequency), one.OnTimeUntil, await days.BetweenAsync(today, one.OnTimeUntil, cancel)), today, RuleOccasion.Batch)
            .Findings.Select(f => f.Message).FirstOrDefault(),
    };

    /// <summary>The parameter that says how many working days ahead; a rule switched off reminds of nothing ahead.</summary>
    private static string Lead(FormFrequency frequency) => frequency switch
    {
        FormFrequency.Monthly => "monthly",
        FormFrequency.Quarterly => "quarterly",
        FormFrequency.Once => "once",
        _ => "yearly",
    };

    /// <summary>Counted in the database: a district's month may owe hundreds.</summary>
    private async Task<IReadOnlyList<Reminder>> BelowAsync(OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        string[] tops = [.. scope.Ranges.Select(r => r.Low)];
        var seen = db.Organisations.In(scope).Where(o => !tops.Contains(o.Path));
        var late = await (
            from r in db.Set<UnitReturn>()
            where r.IsLatest && r.Status < ReturnStatus.Missing && r.Period!.LockedAt == null && r.Period.OnTimeUntil < today && seen.Any(o => o.Id == r.OrganisationId)
            group r by r.PeriodId into g
            select new { Id = g.Key, Count = g.Count() }).ToListAsync(cancel);
        if (late.Count == 0)
            return [];
        var ids = late.Select(l => l.Id).ToList();
        var periods = await db.Set<ReturnPeriod>().AsNoTracking().Include(p => p.Form).Where(p => ids.Contains(p.Id)).ToListAsync(cancel);
        return [.. from period in periods
                   let count = late.First(l => l.Id == period.Id).Count
                   select new Reminder(
                       ReminderKind.Return, period.OnTimeUntil, true, $"{period.Span.Title}{period.Form!.Name}", "",
                       $"{count} 个单位过了{period.OnTimeUntil:M月d日}还没有上报，{period.LocksAfter:M月d日}锁定。", ReminderTarget.ReturnChase, period.PublicId)];
    }

    private sealed record Owing(
        Guid Key, ReturnStatus Status, string Unit, string Form, FormFrequency Frequency, int FirstMonth, int Month, DateOnly OnTimeUntil,
        DateOnly LocksAfter, DateTime? LockedAt, DateOnly? Allowed)
    {
        public MonthSpan Span => new(new Month(FirstMonth), new Month(Month));
    }
}
