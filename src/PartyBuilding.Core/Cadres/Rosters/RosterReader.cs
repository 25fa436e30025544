using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Rosters;

/// <summary>Lines of rosters, in the order of the list of cadres.</summary>
public sealed class RosterReader(PartyBuildingDbContext db, CadreQueries cadres)
{
    private static readonly string[] Fields = [.. new[] { "native", "started", "field", "speciality" }.Select(CadreSets.PersonField)];

    public async Task<IReadOnlyList<CadreLine>> FoundAsync(CadreFilter filter, OrgScope scope, CancellationToken cancel = default)
        => await LinesAsync(await cadres.MatchingAsync(filter, scope, cancel), cancel);

    internal async Task<IReadOnlyList<CadreLine>> LinesAsync(IQueryable<Cadre> found, CancellationToken cancel)
    {
        var values = await new CadreAffiliations(db).PersonValuesAsync(found.Select(c => c.PersonId), Fields, cancel);
        var education = await found.Select(c => new { c.PublicId, c.PersonId, c.Person!.EducationCode }).ToDictionaryAsync(c => c.PublicId, cancel);
        return [.. (await CadreRows.Of(found, db).ToListAsync(cancel)).Select(r => new CadreLine(
            r, education[r.Key].EducationCode, values[education[r.Key].PersonId].ToDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal)))];
    }
}
