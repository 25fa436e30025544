using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Cadres.Groups;

namespace PartyBuilding.Core.Reminders;

/// <summary>Files that were lent and are not back, and units that wait for this year's inspection, to those who write them down.</summary>
public sealed class ArchiveReminders(ArchiveQueries archives, InspectionQueries inspections)
{
    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ManageCadres))
            return [];
        var lent = (await archives.ListAsync(ArchiveFilter.Overdue, null, scope, today, 1, cancel)).Rows;
        var open = (await inspections.ListAsync(scope, today, cancel)).Count(r => r.Finding is not null);
        return
        [
            .. lent.Select(r => new Reminder(ReminderKind.Cadre, r.DueOn, true, r.Name, r.Custodian, $"档案由{r.Borrower}借用，已逾期，请催还。", ReminderTarget.Archive, r.Key)),
            // The district inspects; a unit is not reminded of what others owe it.
            .. open > 0 && Organisations.OrganisationPath.Depth(scope.Top) == 1
                ? [new Reminder(ReminderKind.Cadre, null, false, "年度检查", "", $"{open} 个单位今年还没有检查女干部、少数民族干部工作，或问题没有整改。", ReminderTarget.Inspections, Guid.Empty)]
                : Array.Empty<Reminder>(),
        ];
    }
}
