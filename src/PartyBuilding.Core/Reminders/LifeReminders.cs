using PartyBuilding.Core.Access;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reminders;

/// <summary>
/// Organisation life owed this month or overdue (手册2008 L1737-1744). A reader over many branches gets one line a kind, a
/// branch one a meeting; one over a whole district none.
/// </summary>
public sealed class LifeReminders(LifeBoard board, RuleBook book, OrganisationQueries organisations)
{
    private const int FewBranches = 10;

    // A district reads the calendar itself: reckoning every branch would cost each opening of its desk half a second.
    private const int MostBranches = 300;

    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ViewMembers) || (await organisations.TreeAsync(scope, cancel)).Count(n => n.Kind == OrganisationKind.Branch) > MostBranches)
            return [];
        if (await board.OfAsync(null, today.Year, scope, today, cancel) is not { Count: > 0 } branches)
            return [];
        var rules = await book.CurrentAsync(cancel);
        var monthEnd = new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1);
        var owed = branches.SelectMany(b => b.Duties.Select(d => (Branch: b, Duty: d)))
            .Select(x => (x.Branch, x.Duty, Period: x.Duty.Periods.FirstOrDefault(p => p.From <= today && today <= p.To)))
            .Where(x => x.Period is { } p && (p.Status == DutyStatus.Missed || (p.Status == DutyStatus.Open && p.DueOn <= monthEnd))).ToList();
        if (branches.Count > FewBranches)
            return [.. owed.GroupBy(x => x.Duty.Duty.Code).Select(g => Many(g.First().Duty.Title, g.First().Period!, g.Count(), today))];
        return [.. from x in owed
                   let facts = new DutyFacts(x.Duty.Duty.Code, x.Period!.Name, x.Period.DueOn, today, false, x.Period.Held, x.Period.Owed)
                   from finding in rules.Evaluate(DutyChecks.Duty, facts, today, RuleOccasion.Batch).Findings
                   select new Reminder(
                       ReminderKind.OrganisationLife, x.Period!.DueOn, x.Period.DueOn < today, x.Duty.Title, x.Branch.Branch, finding.Message + finding.Remedy,
                       ReminderTarget.MeetingCalendar, x.Branch.Key)];
    }

    private static Reminder Many(string title, DutyPeriod period, int count, DateOnly today) => new(
        ReminderKind.OrganisationLife, period.To, false, title, "", $"{period.Name}还有 {count} 个支部没有记，{today:M月d日} 查。", ReminderTarget.MeetingCalendar, Guid.Empty);
}
