using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Reckons one duty of one branch over a year; no database.</summary>
public static class DutyReckoner
{
    public static BranchDuty Of(LifeDuty duty, BranchFacts facts, RuleCatalogue rules, int year, DateOnly today)
    {
        var title = rules.Rules.First(r => r.Code == duty.Code).Title;
        var held = facts.Meetings.Where(m => m.Kind == duty.Kind && m.On <= today).ToList();
        var last = held.Count == 0 ? (DateOnly?)null : held.Max(m => m.On);
        if (rules.InForce(duty.Code, new DateOnly(year, 12, 31)) is not { } whole)
            return new BranchDuty(duty, title, [], last, null, false);
        var months = Math.Clamp(whole.Number("months"), 1, 12);
        var periods = new List<DutyPeriod>();
        for (var month = 1; month <= 12; month += months)
        {
            var from = new DateOnly(year, month, 1);
            var to = new DateOnly(year, Math.Min(12, month + months - 1), 1).AddMonths(1).AddDays(-1);
            periods.Add(Period(duty, facts, rules.InForce(duty.Code, to < today ? to : today < from ? from : today) ?? whole, held, from, to, today));
        }

        var current = periods.FindIndex(p => p.From <= today && today <= p.To);
        var due = periods.FirstOrDefault(p => p.Status == DutyStatus.Open || (p.Status == DutyStatus.Missed && p.To >= today))
            ?? periods.FirstOrDefault(p => p.Status == DutyStatus.Ahead);
        return new BranchDuty(duty, title, periods, last, due?.DueOn, IsBehind(periods, current));
    }

    private static bool IsBehind(List<DutyPeriod> periods, int current)
        => current < 0
            ? periods.Any(p => p.Status == DutyStatus.Missed)
            : periods[current].Status == DutyStatus.Missed
                || (periods[current].Status == DutyStatus.Open && current > 0 && periods[current - 1].Status == DutyStatus.Missed);

    private static DutyPeriod Period(
        LifeDuty duty, BranchFacts facts, RuleInForce rule, List<(MeetingKind Kind, Guid? Group, DateOnly On)> held, DateOnly from, DateOnly to, DateOnly today)
    {
        var end = to < today ? to : today;
        var (times, within) = (rule.Number("times"), held.Where(m => m.On >= from && m.On <= to).ToList());
        var groups = facts.Groups.Where(g => g.From <= end && end < g.To).Select(g => g.Key).ToList();
        var owed = times * (duty.PerGroup ? groups.Count : 1);
        var isMet = owed > 0 && IsMet(duty, within, groups, times);
        var isOwed = owed > 0 && facts.FoundedOn <= from && !(facts.ClosedOn <= to) && !facts.Exemptions.Any(e => e.Kind == duty.Kind && e.From <= to && to < e.To)
            && (!MeetingWords.IsOfCommittee(duty.Kind) || facts.Seats.Count(s => s.From <= end && end < s.To) >= rule.Number("seats"));
        var dueOn = to;
        if (rule.Value("counts") == "rolling" && isOwed && !isMet)
        {
            // 手册2008 §27.12: rolling, the next is due so many months after the last, or after the branch was set up.
            var earlier = held.Where(m => m.On < from).Select(m => (DateOnly?)m.On).Max() ?? facts.FoundedOn;
            var next = earlier.AddMonths(rule.Number("months"));
            dueOn = next < from ? from : next < to ? next : to;
        }

        var status = !isOwed ? isMet ? DutyStatus.Met : DutyStatus.NotOwed
            : isMet ? DutyStatus.Met
            : from > today ? DutyStatus.Ahead
            : dueOn < today ? DutyStatus.Missed
            : DutyStatus.Open;
        return new DutyPeriod(from, to, dueOn, within.Count, owed, status);
    }

    private static bool IsMet(LifeDuty duty, List<(MeetingKind Kind, Guid? Group, DateOnly On)> within, List<Guid> groups, int times)
    {
        var byGroups = groups.Count > 0 && groups.All(g => within.Count(m => m.Group == g) >= times);
        return duty.PerGroup ? byGroups
            : duty.ByGroupOrBranch ? byGroups || within.Count(m => m.Group is null) >= times
            : within.Count >= times;
    }
}
