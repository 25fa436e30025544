using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Fields;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Understands an analysis, or says at which field it does not. Always within the scope it is given.</summary>
public sealed class AnalysisReader(
    PartyBuildingDbContext db, IEnumerable<SubjectAnalysis> subjects, DimensionCatalogue catalogue, QueryReader queries, ScopeHome home)
{
    public DimensionCatalogue Catalogue => catalogue;

    internal async Task<Outcome<OpenAnalysis>> OpenAsync(AnalysisQuery query, OrgScope scope, CancellationToken cancel)
    {
        if (await home.FindAsync(scope, cancel) is not { } unit)
            return Outcome<OpenAnalysis>.NotFound();
        var findings = new List<Finding>();
        var subject = subjects.FirstOrDefault(s => s.Subject == query.Subject);
        var row = catalogue.Find(query.Subject, query.Row);
        var column = string.IsNullOrEmpty(query.Column) ? null : catalogue.Find(query.Subject, query.Column);
        if (subject is null || row is null)
            findings.Add(Wrong("Row", "请选择行。"));
        if (column is null && !string.IsNullOrEmpty(query.Column))
            findings.Add(Wrong("Column", "没有这样的列，请重新选择。"));
        if (row is not null && row == column)
            findings.Add(Wrong("Column", "列和行不能相同，请换一个。"));
        var filters = Filters(query, findings);
        var asked = new MemberQuery { Condition = query.Subject == AnalysisSubject.Members ? query.Condition ?? Condition.Everybody : Condition.Everybody, AsAt = query.AsAt };
        var read = await queries.ReadAsync(asked, scope, cancel);
        findings.AddRange(read.Findings.Select(f => f.Field == "AsAt" ? f : f with { Field = "Condition" }));
        if (read.Value is not { } people)
            return Outcome<OpenAnalysis>.Refused(findings);
        var part = await PartAsync(query.Organisation, people, scope, findings, cancel);
        if (findings.Count > 0)
            return Outcome<OpenAnalysis>.Refused(findings);
        var now = await DayAsync(people, part, filters, cancel);
        var before = !query.Compare || people.Day.Year <= 1922 ? null
            : (await queries.ReadAsync(asked with { AsAt = people.Day.AddYears(-1) }, scope, cancel)).Value is { } then ? await DayAsync(then, part, filters, cancel) : null;
        return Outcome<OpenAnalysis>.Ok(new OpenAnalysis(
            query, subject!, row!, column, now, before, part?.Name ?? unit.Name, Words(query, people, part, now)));
    }

    private List<AnalysisFilter> Filters(AnalysisQuery query, List<Finding> findings)
    {
        var filters = query.Filters.Take(AnalysisQuery.MostFilters)
            .Select(f => catalogue.Find(query.Subject, f.Dimension) is { } d && IsOf(d, f.Category) ? new AnalysisFilter(d, f.Category) : null).ToList();
        if (filters.Contains(null))
            findings.Add(Wrong("Filter", "没有这样的筛选，请重新选择。"));
        return [.. filters.OfType<AnalysisFilter>()];
    }

    private static bool IsOf(DimensionDefinition dimension, string category)
        => dimension.IsOfTree || category is CategoryMap.Empty or CategoryMap.Other or CategoryMap.NotApplicable || dimension.Categories.Any(c => c.Key == category);

    // The organisation is chosen among today's, and where it lay on a past day is looked up by its id.
    private async Task<OrganisationNode?> PartAsync(string? typed, ReadQuery people, OrgScope scope, List<Finding> findings, CancellationToken cancel)
    {
        var word = ChineseText.SearchKey(typed);
        if (word.Length == 0)
            return null;
        var nodes = people.IsPast ? (await queries.SourcesAsync(null, scope, cancel)).Organisations : people.Sources.Organisations;
        var found = OrganisationField.Find(nodes, word);
        if (found.Count != 1)
            findings.Add(Wrong("Organisation", found.Count == 0 ? "您的管理范围内没有这个党组织，请填写编号或全称。" : $"有 {found.Count} 个党组织的名称相符，请改填编号。"));
        return found.Count == 1 ? found[0] : null;
    }

    private async Task<SubjectDay> DayAsync(ReadQuery people, OrganisationNode? part, IReadOnlyList<AnalysisFilter> filters, CancellationToken cancel)
    {
        var nodes = people.Sources.Organisations;
        PathRange? range = part is null ? null : nodes.FirstOrDefault(n => n.Id == part.Id) is { } then ? PathRange.Under(then.Path) : PathRange.Empty;
        return new SubjectDay(people, range, filters, [.. await SuperiorsAsync(people, cancel), .. nodes.Select(n => new PlacedUnit(n.Path, n.Name, n.Kind))]);
    }

    // Read from placements, which know no guard: superiors stand above the reader's scope. Their names are used.
    private async Task<List<PlacedUnit>> SuperiorsAsync(ReadQuery people, CancellationToken cancel)
    {
        var day = people.Day;
        int[] above = [.. people.Scope.Ranges.SelectMany(r => OrganisationPath.Ids(r.Low).SkipLast(1)).Distinct()];
        return above.Length == 0 ? [] : await db.OrganisationPlacements.AsNoTracking()
            .Where(p => above.Contains(p.OrganisationId) && p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo)
            .OrderBy(p => p.Path).Select(p => new PlacedUnit(p.Path, p.Name, p.Kind)).ToListAsync(cancel);
    }

    private string Words(AnalysisQuery query, ReadQuery people, OrganisationNode? part, SubjectDay now)
    {
        var words = new List<string>();
        if (part is not null)
            words.Add($"在{part.Name}");
        words.AddRange(now.Filters.Select(f => $"{f.Dimension.Name}为{SubjectAnalysis.MapOf(f.Dimension, now).Categories.First(c => c.Key == f.Category).Name}"));
        if (query.Subject == AnalysisSubject.Members && query.Condition is { Groups.Count: > 0 })
            words.Add(people.Words);
        return (query.Subject == AnalysisSubject.Members ? "在册党员" : "党组织") + (words.Count == 0 ? "" : "：" + string.Join("，并且 ", words));
    }

    internal static Finding Wrong(string? field, string message) => new("ANALYSIS", RuleForce.Must, message, field);
}
