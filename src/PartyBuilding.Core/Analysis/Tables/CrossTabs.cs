using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Counts cross-tabs: one statement for the day, and one for the year before where that is asked for.</summary>
public sealed class CrossTabs(AnalysisReader reader)
{
    public const string Changed = "口径有变";

    /// <returns>Refused with findings named after the fields of <see cref="AnalysisQuery"/>.</returns>
    public async Task<Outcome<CrossTab>> CountAsync(AnalysisQuery query, OrgScope scope, CancellationToken cancel = default)
    {
        var opened = await reader.OpenAsync(query, scope, cancel);
        if (opened.Value is not { } open)
            return Outcome<CrossTab>.From(opened);
        var now = await open.Subject.CountAsync(open.Now, open.Row, open.Column, cancel);
        var before = open.Before is { } day ? await open.Subject.CountAsync(day, open.Row, open.Column, cancel) : null;
        var row = Axis(open.Row, open, [.. now.Concat(before ?? Nothing).Where(c => c.Value > 0).Select(c => c.Key.Row)]);
        var column = open.Column is null ? null : Axis(open.Column, open, [.. now.Concat(before ?? Nothing).Where(c => c.Value > 0).Select(c => c.Key.Column)]);
        return Outcome<CrossTab>.Ok(new CrossTab(
            open.Query.Subject, open.Subject.Unit, open.Place, open.Words, open.Now.Day, open.Before?.Day, row, column,
            Cells(now, row, column), before is null ? null : Cells(before, row, column), query.Targets, Warnings(open)));
    }

    private static IReadOnlyDictionary<(string Row, string Column), long> Nothing { get; } = new Dictionary<(string, string), long>();

    // What is empty is shown only where the file names it: a body without anybody, or nobody unfilled, is no news.
    // An organisation that only the earlier day knows keeps its name of then.
    private static TableAxis Axis(DimensionDefinition definition, OpenAnalysis open, HashSet<string> met)
    {
        var map = SubjectAnalysis.MapOf(definition, open.Now);
        var earlier = open.Before is null ? [] : SubjectAnalysis.MapOf(definition, open.Before).Categories.Where(c => map.Categories.All(n => n.Key != c.Key));
        var last = map.Categories.Count - 3;
        return new TableAxis(
            definition.Key, definition.Name, definition.Version,
            [.. map.Categories.Take(last).Concat(earlier).Concat(map.Categories.Skip(last)).Where(c => map.Fixed.Contains(c.Key) || met.Contains(c.Key))]);
    }

    private static IReadOnlyList<IReadOnlyList<long>> Cells(IReadOnlyDictionary<(string Row, string Column), long> counts, TableAxis row, TableAxis? column)
        => [.. row.Categories.Select(r => (IReadOnlyList<long>)[.. (column?.Categories.Select(c => c.Key) ?? [""]).Select(c => counts.GetValueOrDefault((r.Key, c)))])];

    // L4547: figures of two definitions are not compared without saying so.
    private static IReadOnlyList<string> Warnings(OpenAnalysis open) => open.Before is not { } before ? [] :
        [.. new[] { open.Row, open.Column }.OfType<DimensionDefinition>().Concat(open.Now.Filters.Select(f => f.Dimension)).Distinct()
            .SelectMany(d => d.Between(before.Day, open.Now.Day).Select(c => $"{Changed}：{d.Name}自 {c.From:yyyy-MM-dd} 起{c.What}，与上年同日比较时请注意。"))];
}
