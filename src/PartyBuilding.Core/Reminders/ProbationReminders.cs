using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Reminders;

/// <summary>Probationary members whose year ends soon or has ended (党章第七条).</summary>
public sealed class ProbationReminders(PartyBuildingDbContext db, RuleBook book)
{
    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        var rules = await book.CurrentAsync(cancel);
        if (!reader.May(Permission.ViewMembers) || rules.InForce("MEM-PROBATION-REMIND", today) is not { } rule)
            return [];
        var months = rules.InForce("MEM-PROBATION-OVER", today)?.Number("months") ?? 12;
        // Nobody admitted later than this can be near the end.
        var last = today.AddDays(rule.Number("days")).AddMonths(-months).AddDays(1);
        var rows = await db.MembershipSpells.AsNoTracking().Where(s => s.Standing == MemberStanding.Probationary && s.JoinedOn <= last)
            .Join(db.Organisations.In(scope), s => s.BranchId, o => o.Id, (s, o) => new { s.Person!.PublicId, s.Person.Name, Branch = o.Name, s.JoinedOn }).ToListAsync(cancel);
        return [.. from row in rows
                   let due = row.JoinedOn.AddMonths(months)
                   from finding in rules.Evaluate(ReminderChecks.Probation, new DueDay(due, today), today, RuleOccasion.Batch).Findings
                   select new Reminder(
                       ReminderKind.Probation, due, due < today, row.Name, row.Branch, finding.Message + finding.Remedy, ReminderTarget.Member, row.PublicId)];
    }
}
