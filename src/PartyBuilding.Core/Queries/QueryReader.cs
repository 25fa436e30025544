using System.Linq.Expressions;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Columns;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Fields;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Queries;

/// <summary>Understands a query, or says at which line it does not. Always within the scope it is given.</summary>
public sealed class QueryReader(
    PartyBuildingDbContext db, FieldCatalogue catalogue, CodeTableStore codes, OrganisationQueries organisations, TimeProvider clock)
{
    private static readonly DateOnly First = new(1921, 7, 1);

    public async Task<FieldSources> SourcesAsync(DateOnly? asAt, OrgScope scope, CancellationToken cancel = default)
    {
        var day = asAt ?? clock.Today();
        var tree = asAt is null ? await organisations.TreeAsync(scope, cancel) : await organisations.TreeOnAsync(scope, day, cancel);
        return new FieldSources(db, await codes.CurrentAsync(cancel), day, asAt is not null, scope, tree);
    }

    /// <returns>Refused with findings named after the line: <c>Groups[0].Lines[1].Value</c>.</returns>
    public async Task<Outcome<ReadQuery>> ReadAsync(MemberQuery query, OrgScope scope, CancellationToken cancel = default)
    {
        var today = clock.Today();
        // Today asked for by its date is today.
        var asAt = query.AsAt == today ? null : query.AsAt;
        if (asAt is { } day && (day > today || day < First))
            return Outcome<ReadQuery>.Refused(Wrong("AsAt", day > today ? "截至日期不能晚于今天。" : "截至日期太早，请核对。"));
        var sources = await SourcesAsync(asAt, scope, cancel);
        var (test, words, findings) = Read(query.Condition, await catalogue.FieldsAsync(cancel), sources);
        if (findings.Count > 0)
            return Outcome<ReadQuery>.Refused(findings);
        var people = Candidates.Of(db, scope, query.Population, asAt, today);
        return Outcome<ReadQuery>.Ok(new ReadQuery(scope, sources, await catalogue.ChosenAsync(query.Columns, cancel), query.Sort, words)
        {
            People = test is null ? people : people.Where(test),
        });
    }

    private static (Expression<Func<Candidate, bool>>? Test, string Words, List<Finding> Findings) Read(
        Condition condition, IReadOnlyList<QueryField> fields, FieldSources sources)
    {
        var findings = new List<Finding>();
        var (tests, words) = (new List<Expression<Func<Candidate, bool>>>(), new List<string>());
        if (condition.Groups.Count > Condition.MostGroups || condition.Groups.Any(g => g.Lines.Count > Condition.MostLines))
            return (null, "", [Wrong(null, $"最多 {Condition.MostGroups} 组条件，每组最多 {Condition.MostLines} 条。")]);
        for (var g = 0; g < condition.Groups.Count; g++)
        {
            var group = condition.Groups[g];
            var read = group.Lines.Select((line, l) => Read(line, fields, sources, $"Groups[{g}].Lines[{l}]", findings)).OfType<FieldTest>().ToList();
            if (Tests.Join(group.Any, [.. read.Select(r => r.Test!)]) is not { } test)
                continue;
            tests.Add(test);
            words.Add(ConditionWords.Join(group.Any, [.. read.Select(r => r.Words)], inner: condition.Groups.Count(x => x.Lines.Count > 0) > 1));
        }

        return (Tests.Join(condition.Any, tests), words.Count == 0 ? ConditionWords.Everybody : ConditionWords.Join(condition.Any, words, inner: false), findings);
    }

    private static FieldTest? Read(ConditionLine line, IReadOnlyList<QueryField> fields, FieldSources sources, string at, List<Finding> findings)
    {
        var field = fields.FirstOrDefault(f => f.Key == line.Field);
        if (field is null || !field.Operators.Contains(line.Operator))
        {
            findings.Add(Wrong(at + ".Value", field is null ? "这一项已经不在系统里，请删去这一行。" : $"“{field.Label}”不能这样比较，请重新选择。"));
            return null;
        }

        var read = field.Read(line, sources);
        if (read.Test is not null)
            return sources.IsPast && field.IsOfToday ? read with { Words = read.Words + QueryColumn.OfToday } : read;
        findings.Add(Wrong(at + (read.OnLast ? ".Last" : ".Value"), read.Fault!));
        return null;
    }

    private static Finding Wrong(string? field, string message) => new("QUERY", RuleForce.Must, message, field);
}
