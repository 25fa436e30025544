using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres.Photos;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>Reads dossiers of cadres that the caller has found in scope, many with a handful of queries.</summary>
public sealed class DossierReader(PartyBuildingDbContext db, CadrePhotos photos)
{
    /// <summary>Cadres a query asks for: more would make a statement with too many parameters.</summary>
    public const int Batch = 200;

    private static readonly string[] Wanted = ["person", "proposed", CadreSets.Resume, "education", "titles", "rewards", "punishments", "assessments", "family"];

    /// <summary>In the order asked for.</summary>
    public async Task<IReadOnlyList<CadreDossier>> ReadAsync(IReadOnlyList<int> cadres, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(cadres);
        var found = await db.Set<Cadre>().AsNoTracking().Include(c => c.Person).Where(c => cadres.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        var people = found.Values.Select(c => c.PersonId).ToList();
        var joined = await db.MembershipSpells.AsNoTracking().Where(s => people.Contains(s.PersonId) && s.BranchId != null)
            .Select(s => new { s.PersonId, s.JoinedOn }).ToDictionaryAsync(s => s.PersonId, s => s.JoinedOn, cancel);
        var rows = (await db.Set<InfoRow>().AsNoTracking().Include(r => r.Values)
            .Where(r => people.Contains(r.PersonId) && r.SupersededNo == Recorded.Current && Wanted.Contains(r.SetKey)).OrderBy(r => r.Id).ToListAsync(cancel)).ToLookup(r => r.PersonId);
        var kept = (await db.Set<CadreFormText>().AsNoTracking()
            .Where(t => cadres.Contains(t.CadreId) && t.SupersededNo == Recorded.Current).OrderBy(t => t.Id).ToListAsync(cancel)).ToLookup(t => t.CadreId);
        var chosen = (await db.Set<PrintedEducation>().AsNoTracking()
            .Where(t => cadres.Contains(t.CadreId) && t.SupersededNo == Recorded.Current).ToListAsync(cancel)).ToLookup(t => t.CadreId);
        var pictures = await photos.ContentAsync([.. found.Values.Select(c => c.PublicId)], cancel);
        return [.. cadres.Where(found.ContainsKey).Select(id => found[id]).Select(c => new CadreDossier(
            c, c.Person!, joined.TryGetValue(c.PersonId, out var day) ? day : null,
            rows[c.PersonId].ToLookup(r => r.SetKey, r => new SetRowView(r.Key, InfoRowWriter.ValuesOf(r))), [.. kept[c.Id]], [.. chosen[c.Id]])
        {
            Photo = pictures.GetValueOrDefault(c.PublicId),
        })];
    }
}
