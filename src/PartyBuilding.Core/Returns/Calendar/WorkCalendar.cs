using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Calendar;

/// <summary>The year's holidays and days worked in exchange (节假日安排), from which the deadlines of returns are counted.</summary>
public sealed class WorkCalendar(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, Deadlines deadlines)
{
    private const int MostDays = 31;

    /// <summary>Key of the calendar in the event log.</summary>
    public static Guid Key { get; } = new("6f0c0d5e-3a7b-4c43-9a55-6a1c8f0e2d11");

    /// <summary>The special days of a year, days on end of one kind and name as one line.</summary>
    public async Task<IReadOnlyList<SpecialDays>> YearAsync(int year, CancellationToken cancel = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var days = await db.Set<Holiday>().AsNoTracking().Where(h => h.Day >= first && h.Day <= last).OrderBy(h => h.Day).ToListAsync(cancel);
        var lines = new List<SpecialDays>();
        foreach (var day in days)
        {
            if (lines.Count > 0 && lines[^1] is var line && line.Last.AddDays(1) == day.Day && line.IsWorkday == day.IsWorkday && line.Name == day.Name)
                lines[^1] = line with { Last = day.Day };
            else
                lines.Add(new SpecialDays(day.Day, day.Day, day.IsWorkday, day.Name));
        }

        return lines;
    }

    /// <summary>What the change would move; nothing is saved.</summary>
    public async Task<Outcome<IReadOnlyList<DeadlineMove>>> PreviewAsync(SetDays input, CommandContext context, CancellationToken cancel = default)
        => Faults(input).ToList() is { Count: > 0 } faults
            ? Outcome<IReadOnlyList<DeadlineMove>>.Refused(faults)
            : Outcome<IReadOnlyList<DeadlineMove>>.Ok(await deadlines.MovedByAsync(Changed(input), context.Today, cancel));

    /// <summary>Sets the days and moves the deadlines of open periods with them. A deadline that has passed stays.</summary>
    public Task<Outcome<IReadOnlyList<DeadlineMove>>> SetAsync(SetDays input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            if (!await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<IReadOnlyList<DeadlineMove>>.NotFound();
            var faults = Faults(input).ToList();
            if (string.IsNullOrWhiteSpace(context.Reason))
                faults.Add(Fault("Reason", "请写明依据，例如国务院办公厅的通知和文号。"));
            else if (context.Reason.Length > 400)
                faults.Add(Fault("Reason", "依据最多 400 字。"));
            if (faults.Count > 0)
                return Outcome<IReadOnlyList<DeadlineMove>>.Refused(faults);

            var moves = await deadlines.MovedByAsync(Changed(input), context.Today, cancel);
            await WriteAsync(input, cancel);
            events.Add(context, "calendar.changed", new EventSubject(EventSubject.System, Key, "/"), Words(input));
            await MoveAsync(moves, context, cancel);
            return Outcome<IReadOnlyList<DeadlineMove>>.Ok(moves);
        }, cancel);

    private async Task WriteAsync(SetDays input, CancellationToken cancel)
    {
        var stored = await db.Set<Holiday>().Where(h => h.Day >= input.From && h.Day <= input.Last).ToDictionaryAsync(h => h.Day, cancel);
        foreach (var day in Days(input))
        {
            if (input.Kind == DayKind.Plain)
            {
                if (stored.TryGetValue(day, out var gone))
                    db.Remove(gone);
            }
            else if (stored.TryGetValue(day, out var known))
            {
                (known.IsWorkday, known.Name) = (input.Kind == DayKind.Workday, input.Name!.Trim());
            }
            else
            {
                db.Add(new Holiday { Day = day, IsWorkday = input.Kind == DayKind.Workday, Name = input.Name!.Trim() });
            }
        }
    }

    private async Task MoveAsync(IReadOnlyList<DeadlineMove> moves, CommandContext context, CancellationToken cancel)
    {
        foreach (var move in moves)
        {
            var period = await db.Set<ReturnPeriod>().SingleAsync(p => p.PublicId == move.PeriodKey, cancel);
            (period.OnTimeUntil, period.LocksAfter) = (move.OnTimeAfter, move.LocksAfter);
            events.Add(
                context, "period.deadline-moved", new EventSubject(EventSubject.Period, move.PeriodKey, "/"),
                $"{move.Title}截止由{move.OnTimeBefore:M月d日}改为{move.OnTimeAfter:M月d日}，锁定由{move.LocksBefore:M月d日}改为{move.LocksAfter:M月d日}");
        }
    }

    private static IEnumerable<Finding> Faults(SetDays input)
    {
        if (input.Last < input.From)
            yield return Fault("Last", "止日不能早于起日。");
        else if (input.Last.DayNumber - input.From.DayNumber >= MostDays)
            yield return Fault("Last", $"一次最多设 {MostDays} 天。");
        else if (input.Kind == DayKind.Workday && Days(input).FirstOrDefault(WorkingDays.IsPlainWorkday) is var plain && plain != default)
            yield return Fault("From", $"{plain:M月d日}本来就是工作日，不用设为调休上班。");
        if (!Enum.IsDefined(input.Kind))
            yield return Fault("Kind", "请选择放假、调休上班或恢复平日。");
        if (input.Kind != DayKind.Plain && string.IsNullOrWhiteSpace(input.Name))
            yield return Fault("Name", "请填写名称，例如国庆节。");
        else if (input.Name?.Trim().Length > 40)
            yield return Fault("Name", "名称最多 40 字。");
    }

    private static Dictionary<DateOnly, bool?> Changed(SetDays input)
        => Days(input).ToDictionary(day => day, _ => input.Kind == DayKind.Plain ? (bool?)null : input.Kind == DayKind.Workday);

    private static IEnumerable<DateOnly> Days(SetDays input)
        => Enumerable.Range(0, input.Last.DayNumber - input.From.DayNumber + 1).Select(input.From.AddDays);

    private static string Words(SetDays input)
    {
        var days = input.From == input.Last ? $"{input.From:yyyy年M月d日}" : $"{input.From:yyyy年M月d日}至{input.Last:M月d日}";
        return input.Kind switch
        {
            DayKind.Holiday => $"{days}放假（{input.Name!.Trim()}）",
            DayKind.Workday => $"{days}调休上班（{input.Name!.Trim()}）",
            _ => $"{days}恢复平日",
        };
    }

    private static Finding Fault(string field, string message) => new("CALENDAR", RuleForce.Must, message, field);
}
