using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>The structure report: every dimension of the cadres of a scope and day, and the people behind each figure.</summary>
public sealed class CadreStructure(PartyBuildingDbContext db, CodeTableStore codes, ScopeHome home, TimeProvider clock)
{
    /// <returns>Null when the organisation is out of scope or the crossing dimension unknown.</returns>
    public async Task<StructureReport?> ReadAsync(StructureQuery query, OrgScope scope, CancellationToken cancel = default)
    {
        if (await OpenAsync(query, scope, cancel) is not { } open)
            return null;
        var tables = new List<CrossTab>();
        foreach (var row in CadreDimensions.All.All.Where(d => d != open.By && (!d.IsOfTree || open.Day.Above.Count > 1)))
            tables.Add(Table(open, row, await open.Analysis.CountAsync(open.Day, row, open.By, cancel)));
        var births = await open.Analysis.Cell(open.Day, []).Where(c => c.Person.BirthDate != null).Select(c => c.Person.BirthDate!.Value).ToListAsync(cancel);
        var on = open.Day.Day;
        decimal? average = births.Count == 0 ? null : decimal.Round((decimal)births.Average(b => (on.DayNumber - b.DayNumber) / 365.2425), 1, MidpointRounding.AwayFromZero);
        return new StructureReport(open.Place, on, open.Words, tables[0].Total.Now, average, tables);
    }

    /// <param name="row">A dimension and one of its categories; null for everybody.</param>
    /// <param name="column">A category of the crossing dimension; null for the whole row.</param>
    /// <returns>Null when the figure does not exist.</returns>
    public async Task<StructurePeople?> PeopleAsync(
        StructureQuery query, (string Dimension, string Category)? row, string? column, int page, OrgScope scope, CancellationToken cancel = default)
    {
        if (await OpenAsync(query, scope, cancel) is not { } open)
            return null;
        var cell = new List<AnalysisFilter>();
        if (row is { } chosen && CadreDimensions.Find(chosen.Dimension) is { } dimension)
            cell.Add(new AnalysisFilter(dimension, chosen.Category));
        if (column is not null && open.By is { } by)
            cell.Add(new AnalysisFilter(by, column));
        if ((row is not null && cell.Count == 0) || cell.Exists(f => NameOf(f, open) is null))
            return null;
        var found = open.Analysis.Cell(open.Day, cell);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + CadreQueries.PageSize - 1) / CadreQueries.PageSize));
        var rows = await CadreRows.Of(found.Select(c => c.Cadre), db).Skip((at - 1) * CadreQueries.PageSize).Take(CadreQueries.PageSize).ToListAsync(cancel);
        var words = string.Join("，", cell.Select(f => $"{f.Dimension.Name}为{NameOf(f, open)}").Prepend(open.Words));
        return new StructurePeople(words, open.Day.Day, new CadrePage(await SeenAsync(rows, scope, cancel), at, total));
    }

    // Somebody of another unit may sit in a team here; their own record does not open, so the line carries no key.
    private async Task<IReadOnlyList<CadreRow>> SeenAsync(List<CadreRow> rows, OrgScope scope, CancellationToken cancel)
    {
        var (keys, seen) = (rows.ConvertAll(r => r.Key), db.Organisations.In(scope).Select(o => o.Id));
        var open = (await db.Set<Cadre>().Where(c => keys.Contains(c.PublicId) && seen.Contains(c.OrganisationId)).Select(c => c.PublicId).ToListAsync(cancel)).ToHashSet();
        return rows.ConvertAll(r => open.Contains(r.Key) ? r : r with { Key = Guid.Empty });
    }

    private async Task<OpenStructure?> OpenAsync(StructureQuery query, OrgScope scope, CancellationToken cancel)
    {
        var by = CadreDimensions.Find(query.By);
        var units = db.Organisations.AsNoTracking().In(scope).Where(o => o.Kind != OrganisationKind.Branch);
        var part = query.Organisation is { } key ? await units.SingleOrDefaultAsync(o => o.PublicId == key, cancel) : null;
        if ((query.Organisation is not null && part is null) || (query.By is { Length: > 0 } && by is null))
            return null;
        var within = part is null ? scope : OrgScope.Of(part.Path);
        if (await home.FindAsync(within, cancel) is not { } place)
            return null;
        var today = clock.Today();
        var sources = new FieldSources(db, await codes.CurrentAsync(cancel), query.Day ?? today, query.Day is { } day && day != today, within, []);
        var bodies = await db.Organisations.AsNoTracking().In(within).Where(o => o.Kind != OrganisationKind.Branch && o.Path.Length <= OrganisationPath.BodyLength)
            .OrderBy(o => o.Path).Select(o => new PlacedUnit(o.Path, o.Name, o.Kind)).ToListAsync(cancel);
        var who = query.Population == CadrePopulation.Teams ? "领导班子成员" : "全部干部";
        var ready = new SubjectDay(new ReadQuery(within, sources, [], default!, ""), null, [], bodies);
        return new OpenStructure(place.Name, new CadreAnalysis(query.Population), ready, within, by, $"{place.Name}{who}");
    }

    private static CrossTab Table(OpenStructure open, DimensionDefinition row, IReadOnlyDictionary<(string Row, string Column), long> counts)
    {
        var (rows, columns) = (Axis(row, open, c => counts.Any(x => x.Value > 0 && x.Key.Row == c)), open.By is null ? null : Axis(open.By, open, c => counts.Any(x => x.Value > 0 && x.Key.Column == c)));
        IReadOnlyList<IReadOnlyList<long>> cells =
            [.. rows.Categories.Select(r => (IReadOnlyList<long>)[.. (columns?.Categories.Select(c => c.Key) ?? [""]).Select(c => counts.GetValueOrDefault((r.Key, c)))])];
        return new CrossTab(AnalysisSubject.Cadres, open.Analysis.Unit, open.Place, open.Words, open.Day.Day, null, rows, columns, cells, null, [], []);
    }

    // What the file names is shown also when nobody is in it; 未填 and the like only when somebody is.
    private static TableAxis Axis(DimensionDefinition definition, OpenStructure open, Func<string, bool> isMet)
    {
        var map = SubjectAnalysis.MapOf(definition, open.Day);
        return new TableAxis(definition.Key, definition.Name, definition.Version, [.. map.Categories.Where(c => map.Fixed.Contains(c.Key) || isMet(c.Key))]);
    }

    private static string? NameOf(AnalysisFilter filter, OpenStructure open)
        => SubjectAnalysis.MapOf(filter.Dimension, open.Day).Categories.FirstOrDefault(c => c.Key == filter.Category)?.Name;
}
