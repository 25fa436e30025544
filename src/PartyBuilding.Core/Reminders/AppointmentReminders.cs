using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;

namespace PartyBuilding.Core.Reminders;

/// <summary>Notices, probations and silent opinions whose day comes, to those who fill posts (手册2008 L2640, L2658, L2764, L2774).</summary>
public sealed class AppointmentReminders(CaseQueries cases)
{
    /// <summary>The text names no lead; as long ahead as an assessment at the end of a probation takes to prepare.</summary>
    private const int DaysAhead = 30;

    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ManageAppointments))
            return [];
        return [.. (await cases.DueAsync(scope, today.AddDays(DaysAhead), cancel)).Select(d => new Reminder(
            ReminderKind.Appointment, d.Due.On, d.Due.On < today, d.Post, "", $"{d.Due.Words}，{d.Due.On:yyyy-MM-dd}。", ReminderTarget.AppointmentCase, d.Key))];
    }
}
