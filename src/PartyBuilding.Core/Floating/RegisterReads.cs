using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

/// <summary>Entries and history of one stay or situation that the reader has been shown already.</summary>
internal static class RegisterReads
{
    public static async Task<IReadOnlyList<CareRow>> EntriesAsync(PartyBuildingDbContext db, Guid key, CancellationToken cancel)
        => await db.Set<CareEntry>().AsNoTracking().Where(e => e.SubjectKey == key && e.SupersededNo == Recorded.Current)
            .OrderByDescending(e => e.On).ThenByDescending(e => e.Id)
            .Select(e => new CareRow(e.Key, e.Kind, e.On, e.What, e.AmountFen, e.By)).ToListAsync(cancel);

    public static async Task<IReadOnlyList<RegisterEvent>> HistoryAsync(PartyBuildingDbContext db, Guid key, CancellationToken cancel)
        => await db.BusinessEvents.AsNoTracking().Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
            .Select(e => new RegisterEvent(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);
}
