using PartyBuilding.Core.Access;
using PartyBuilding.Core.Reserve;

namespace PartyBuilding.Core.Reminders;

/// <summary>Units behind the calendar of a selection of reserves, to those who work on it.</summary>
public sealed class SelectionReminders(BehindQueries behind)
{
    // Who reads over many gets one line a stage; the page of the round says who.
    private const int Few = 5;

    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ManageReserve))
            return [];
        var found = await behind.ReadAsync(scope, today, cancel);
        if (found.Count <= Few)
        {
            return [.. found.Select(u => new Reminder(
                ReminderKind.Selection, u.Due, u.Due < today, u.Unit, "", $"{u.Round}，{u.Title} {u.Due:M月d日}截止：{u.What}。", ReminderTarget.SelectionUnit, u.Key))];
        }

        return [.. found.GroupBy(u => (u.RoundKey, u.Round, u.Stage, u.Title, u.Due)).Select(g => new Reminder(
            ReminderKind.Selection, g.Key.Due, g.Key.Due < today, g.Key.Round, "", $"{g.Key.Title} {g.Key.Due:M月d日}截止，{g.Count()} 个单位没有办完。", ReminderTarget.SelectionRound, g.Key.RoundKey))];
    }
}
