using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;

namespace PartyBuilding.Core.Reminders;

/// <summary>Elections that are due by the lead times of TERM-REMIND, or overdue.</summary>
public sealed class TermReminders(TermDueQueries terms)
{
    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
        => reader.May(Permission.ViewOrganisations)
            ? [.. (await terms.ListAsync(scope, today, cancel)).Where(t => t.Stage != TermStage.Running).Select(t => new Reminder(
                ReminderKind.Term, t.DueOn, t.Stage == TermStage.Overdue, t.Name, t.Superior ?? "", string.Concat(t.Reminders), ReminderTarget.Committee, t.OrganisationKey))]
            : [];
}
