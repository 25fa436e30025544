using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>The results of one team or one person over the years.</summary>
public sealed class ResultHistory(PartyBuildingDbContext db, ResultLines results, CodeTableStore codes)
{
    public const int MostYears = 5;

    /// <returns>Null when the unit is out of scope.</returns>
    public async Task<TeamResults?> TeamAsync(Guid organisation, OrgScope scope, CancellationToken cancel = default)
    {
        if (await db.Organisations.In(scope).SingleOrDefaultAsync(o => o.PublicId == organisation, cancel) is not { } unit)
            return null;
        var all = await results.ReadAsync(results.In(scope).Where(s => s.Unit!.OrganisationId == unit.Id), cancel);
        var years = all.Select(l => l.Year).Distinct().OrderDescending().Take(MostYears).ToList();
        var members = all.Where(l => l.Subject != AssessmentSubject.Team && years.Contains(l.Year)).GroupBy(l => l.CadreKey?.ToString() ?? l.Name)
            .Select(g => new MemberResults(g.First().CadreKey, g.First().Name, g.First().Post, [.. g])).ToList();
        return new TeamResults(organisation, unit.Name, [.. all.Where(l => l.Subject == AssessmentSubject.Team)], years, members);
    }

    /// <returns>Null when the cadre is out of scope.</returns>
    public async Task<PersonResults?> PersonAsync(Guid cadre, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var found = await db.Set<Cadre>().AsNoTracking().Where(c => c.PublicId == cadre && db.Organisations.In(scope).Any(o => o.Id == c.OrganisationId))
            .Select(c => new { c.Id, c.PersonId, c.Person!.Name, c.PostText, Organisation = c.Organisation!.Name }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var (catalogue, set) = (await codes.CurrentAsync(cancel), CadreSets.Find(CadreSets.Assessments)!);
        var recorded = (await new InfoRowWriter(db).RowsAsync(found.PersonId, set, cancel)).Select(InfoRowWriter.ValuesOf).OrderByDescending(v => v["year"], StringComparer.Ordinal)
            .Select(v => new RecordedResult(Show(v, "year"), Show(v, "result"), v.GetValueOrDefault("note")));
        return new PersonResults(cadre, found.Name, found.PostText, found.Organisation, await results.ReadAsync(results.In(scope).Where(s => s.CadreId == found.Id), cancel), [.. recorded]);

        string Show(IReadOnlyDictionary<string, string> values, string field) => InfoText.Show(set.Fields.First(f => f.Key == field), values.GetValueOrDefault(field), catalogue, today);
    }
}
