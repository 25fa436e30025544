using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Women, minority and non-Party cadres in office in a scope: lists, and figures by level and unit.</summary>
public sealed class GroupQueries(PartyBuildingDbContext db, RuleBook book, CodeTableStore codes)
{
    private const string Han = "01";

    public async Task<GroupSummary> SummaryAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var catalogue = await codes.CurrentAsync(cancel);
        var cadres = await InScope(scope).Select(c => new Counted(
            c.LevelCode, c.Organisation!.PublicId, c.Organisation.Name, c.Organisation.Path, c.Person!.SexCode == "2", c.Person.EthnicityCode != null && c.Person.EthnicityCode != Han,
            !db.MembershipSpells.Any(s => s.PersonId == c.PersonId && s.BranchId != null))).ToListAsync(cancel);
        return new GroupSummary(
            Line(null, "合计", cadres),
            [.. cadres.GroupBy(c => c.Level).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Line(null, g.Key is null ? "未填层次" : catalogue.Name(CodeStandards.CadreLevel, g.Key, today) ?? g.Key, [.. g]))],
            [.. cadres.GroupBy(c => (c.UnitKey, c.Unit, c.Path)).OrderBy(g => g.Key.Path, StringComparer.Ordinal).Select(g => Line(g.Key.UnitKey, g.Key.Unit, [.. g]))]);
    }

    /// <param name="organisation">With all under it; null for the whole scope.</param>
    /// <param name="isLong">Everybody on one page, for a workbook.</param>
    /// <returns>Null when the organisation is out of scope.</returns>
    public async Task<GroupPage?> ListAsync(CadreGroup group, Guid? organisation, OrgScope scope, DateOnly today, int page, bool isLong = false, CancellationToken cancel = default)
    {
        var path = organisation is { } key ? await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel) : null;
        if (organisation is not null && path is null)
            return null;
        var found = Of(InScope(path is null ? scope : OrgScope.Of(path)), group);
        var total = await found.CountAsync(cancel);
        var size = isLong ? int.MaxValue : CadreQueries.PageSize;
        var at = isLong ? 1 : Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var rows = await CadreRows.Of(found, db).Skip((at - 1) * (isLong ? 0 : size)).Take(size).ToListAsync(cancel);
        var records = await RecordsAsync(rows.ConvertAll(r => r.Key), cancel);
        var rules = await book.CurrentAsync(cancel);
        return new GroupPage([.. rows.Select(r => Row(r, records[r.Key], rules, today))], at, total);
    }

    private async Task<ILookup<Guid, (string Set, bool IsOpen)>> RecordsAsync(List<Guid> cadres, CancellationToken cancel)
        => (await db.Set<InfoRow>().AsNoTracking().Include(r => r.Values).Where(r => r.SupersededNo == Recorded.Current && (r.SetKey == CadreSets.Training || r.SetKey == CadreSets.Tempering))
            .Join(db.Set<Cadre>().Where(c => cadres.Contains(c.PublicId)), r => r.PersonId, c => c.PersonId, (r, c) => new { c.PublicId, Row = r }).ToListAsync(cancel))
            .Select(x => (x.PublicId, x.Row.SetKey, Values: InfoRowWriter.ValuesOf(x.Row)))
            // Only a posting that has ended can have a result.
            .ToLookup(x => x.PublicId, x => (x.SetKey, x.SetKey == CadreSets.Tempering && x.Values.ContainsKey("to") && !x.Values.ContainsKey("result")));

    private static GroupRow Row(CadreRow cadre, IEnumerable<(string Set, bool IsOpen)> records, RuleCatalogue rules, DateOnly today)
    {
        var all = records.ToList();
        var facts = new TemperingFacts(all.Count(r => r.Set == CadreSets.Training), all.Count(r => r.Set == CadreSets.Tempering), all.Count(r => r.IsOpen));
        return new GroupRow(cadre, facts.Trainings, facts.Temperings, rules.Evaluate(GroupChecks.Tempering, facts, today, RuleOccasion.Batch).Findings.Select(f => f.Message).FirstOrDefault());
    }

    private IQueryable<Cadre> InScope(OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<Cadre>().AsNoTracking().Where(c => c.LeftOn == null && seen.Contains(c.OrganisationId));
    }

    private IQueryable<Cadre> Of(IQueryable<Cadre> cadres, CadreGroup group) => group switch
    {
        CadreGroup.Women => cadres.Where(c => c.Person!.SexCode == "2"),
        CadreGroup.Minority => cadres.Where(c => c.Person!.EthnicityCode != null && c.Person.EthnicityCode != Han),
        _ => cadres.Where(c => !db.MembershipSpells.Any(s => s.PersonId == c.PersonId && s.BranchId != null)),
    };

    private static GroupLine Line(Guid? key, string name, IReadOnlyList<Counted> cadres)
        => new(key, name, cadres.Count, cadres.Count(c => c.IsWoman), cadres.Count(c => c.IsMinority), cadres.Count(c => c.IsOutside));

    private sealed record Counted(string? Level, Guid UnitKey, string Unit, string Path, bool IsWoman, bool IsMinority, bool IsOutside);
}
