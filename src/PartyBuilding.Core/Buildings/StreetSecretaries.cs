using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Buildings;

/// <summary>Who is secretary of a street on a day: the first responsible person of its buildings moves with the post (E4-T1, S004 L26).</summary>
public sealed class StreetSecretaries(PartyBuildingDbContext db)
{
    internal async Task<IReadOnlyDictionary<int, string>> OfAsync(IReadOnlyCollection<int> streets, DateOnly day, CancellationToken cancel)
    {
        var rows = await db.Set<CommitteeMember>().AsNoTracking()
            .Where(m => m.SupersededNo == Recorded.Current && m.Post == CommitteePostKind.Secretary && m.ValidFrom <= day && day < m.ValidTo
                && streets.Contains(m.Term!.OrganisationId) && m.Term.StartsOn <= day && (m.Term.EndedOn == null || m.Term.EndedOn > day))
            .OrderBy(m => m.ValidFrom).Select(m => new { m.Term!.OrganisationId, m.Person!.Name }).ToListAsync(cancel);
        return rows.GroupBy(r => r.OrganisationId).ToDictionary(g => g.Key, g => g.Last().Name);
    }
}
