using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Quality.Results;

namespace PartyBuilding.Core.Reminders;

/// <summary>
/// What the last data check of the reader's scope found: facts that are missing, and what is new. Counting the register
/// anew for every desk would cost what the check costs.
/// </summary>
public sealed class QualityReminders(QualityQueries queries)
{
    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ManageMembers))
            return [];
        if (await queries.LastAsync(scope, cancel) is not { } last || await queries.FindAsync(last.Key, scope, cancel) is not { } report)
            return [new Reminder(ReminderKind.Quality, null, false, "还没有做过数据检查", "", "检查一次，看看名册里有哪些问题。", ReminderTarget.QualityRun, Guid.Empty)];
        var day = LocalTime.DateOf(last.EndedAt ?? last.CreatedAt);
        var found = report.Rules.Where(r => r.Code.EndsWith("-MISSING", StringComparison.Ordinal) && r.Findings > r.SetAside)
            .Select(r => new Reminder(
                ReminderKind.MissingFacts, null, false, r.Title, last.Organisation, $"{r.Findings - r.SetAside} 处（{day:yyyy-MM-dd} 检查）。", ReminderTarget.QualityRun, last.Key))
            .ToList();
        if (last.NewFindings > 0)
            found.Add(new Reminder(ReminderKind.Quality, null, false, $"比上次新增 {last.NewFindings} 处问题", last.Organisation, $"{day:yyyy-MM-dd} 检查，方案“{last.Scheme}”。", ReminderTarget.QualityRun, last.Key));
        return found;
    }
}
