using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service.Roster;

namespace PartyBuilding.Core.Service;

/// <summary>Counts what members did for the masses in a year.</summary>
public sealed class ServedYears(PartyBuildingDbContext db)
{
    /// <returns>By person; who did nothing that is registered is left out.</returns>
    internal async Task<IReadOnlyDictionary<int, ServedYear>> OfAsync(IReadOnlyCollection<int> people, int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var pledges = await db.Set<Pledge>().Where(p => people.Contains(p.PersonId) && p.SupersededNo == Recorded.Current && p.On >= first && p.On <= last)
            .GroupBy(p => p.PersonId).Select(g => new { g.Key, All = g.Count(), Kept = g.Count(p => p.FulfilledOn != null) }).ToDictionaryAsync(p => p.Key, cancel);
        var sessions = await db.Set<VolunteerPart>().Where(v => people.Contains(v.PersonId) && v.SupersededNo == Recorded.Current && v.On >= first && v.On <= last)
            .GroupBy(v => v.PersonId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(v => v.Key, v => v.Count, cancel);
        var pairs = await db.Set<Pair>()
            .Where(p => p.PersonId != null && people.Contains(p.PersonId.Value) && p.SupersededNo == Recorded.Current && p.On <= last && (p.EndedOn == null || p.EndedOn >= first))
            .GroupBy(p => p.PersonId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(p => p.Key, p => p.Count, cancel);
        return pledges.Keys.Union(sessions.Keys).Union(pairs.Keys).ToDictionary(id => id, id => new ServedYear(
            pledges.GetValueOrDefault(id)?.All ?? 0, pledges.GetValueOrDefault(id)?.Kept ?? 0, sessions.GetValueOrDefault(id), pairs.GetValueOrDefault(id)));
    }
}
