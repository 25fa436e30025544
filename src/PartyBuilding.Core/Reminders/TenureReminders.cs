using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Tenure;

namespace PartyBuilding.Core.Reminders;

/// <summary>Posts that fall vacant soon, or whose holder has to be moved, by the lead times of the rules on tenure.</summary>
public sealed class TenureReminders(TenureQueries tenure)
{
    // A reader over many gets one line a kind; the list says who.
    private const int Few = 10;

    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ViewCadres))
            return [];
        var near = await tenure.NearAsync(scope, today, cancel);
        if (near.Count <= Few)
        {
            return [.. near.Select(d => new Reminder(
                ReminderKind.Cadre, d.On, d.On < today, d.Name, d.Organisation, $"{d.Post}，{d.Words}。", d.CadreKey is null ? ReminderTarget.CadreTenure : ReminderTarget.Cadre, d.CadreKey ?? Guid.Empty))];
        }

        return [.. near.GroupBy(d => d.Kind).Select(g => new Reminder(
            ReminderKind.Cadre, g.Min(d => d.On), g.Any(d => d.On < today), g.Key.Title(), "", $"{g.Count()} 个职务已到或即将到期，最早 {g.Min(d => d.On):yyyy-MM-dd}。", ReminderTarget.CadreTenure, Guid.Empty))];
    }
}
