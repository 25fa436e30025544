using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Tests.Queries;

namespace PartyBuilding.Core.Tests.Analysis;

/// <summary>Counts cross-tabs over a small district.</summary>
public abstract class AnalysisTest : QueryTest
{
    protected static AnalysisQuery Members(string row, string? column = null) => new() { Row = row, Column = column };

    protected static AnalysisQuery Organisations(string row, string? column = null) => Members(row, column) with { Subject = AnalysisSubject.Organisations };

    protected async Task<CrossTab> TableAsync(AnalysisQuery query, OrgScope? scope = null)
    {
        var counted = await CountAsync(query, scope);
        counted.Findings.ShouldBeEmpty();
        return counted.Value!;
    }

    protected Task<Outcome<CrossTab>> CountAsync(AnalysisQuery query, OrgScope? scope = null) => With((CrossTabs t) => t.CountAsync(query, scope ?? At(District)));

    /// <summary>Name of each row with its figure.</summary>
    protected async Task<Dictionary<string, long>> RowsAsync(AnalysisQuery query, OrgScope? scope = null)
    {
        var table = await TableAsync(query, scope);
        return Enumerable.Range(0, table.Row.Categories.Count).ToDictionary(i => table.Row.Categories[i].Name, i => table.OfRow(i).Now);
    }
}
