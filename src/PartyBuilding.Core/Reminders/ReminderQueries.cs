using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Reminders;

/// <summary>What is due in a reader's scope (提醒). Each domain reads its own; a further one is a line in the constructor.</summary>
public sealed class ReminderQueries(
    ProbationReminders probation, TransferReminders transfers, TermReminders terms, QualityReminders quality, AdmissionReminders admissions,
    LifeReminders life, ServingReminders serving, ReturnReminders returns, TenureReminders tenure, ArchiveReminders archives, SelectionReminders selections, AppointmentReminders appointments)
{
    private readonly Func<Actor, OrgScope, DateOnly, CancellationToken, Task<IReadOnlyList<Reminder>>>[] _readers =
    [
        probation.ReadAsync,
        transfers.ReadAsync,
        terms.ReadAsync,
        quality.ReadAsync,
        admissions.ReadAsync,
        life.ReadAsync,
        serving.ReadAsync,
        returns.ReadAsync,
        tenure.ReadAsync,
        archives.ReadAsync,
        selections.ReadAsync,
        appointments.ReadAsync,
    ];

    /// <summary>By kind, within a kind what is late first, then by day.</summary>
    public async Task<IReadOnlyList<Reminder>> ListAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var all = new List<Reminder>();
        foreach (var read in _readers)
            all.AddRange(await read(reader, scope, today, cancel));
        return [.. all.OrderBy(r => r.Kind).ThenByDescending(r => r.IsLate).ThenBy(r => r.Due ?? DateOnly.MaxValue).ThenBy(r => r.Subject, StringComparer.Ordinal)];
    }
}
