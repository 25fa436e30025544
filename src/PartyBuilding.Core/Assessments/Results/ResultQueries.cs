using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>Compares the results of a year by level and by unit, and opens the subjects behind each figure.</summary>
public sealed class ResultQueries(PartyBuildingDbContext db, ResultLines results, CodeTableStore codes)
{
    public async Task<ResultSummary> SummaryAsync(ResultQuery query, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var (every, catalogue) = (await AllAsync(query, scope, cancel), await codes.CurrentAsync(cancel));
        var year = query.Year ?? every.Select(l => (int?)l.Year).FirstOrDefault();
        var lines = every.Where(l => l.Year == year).ToList();
        // Schemes of different years may name their grades differently: every name has its column.
        List<string> grades = [.. every.Where(l => l.Grade is not null).GroupBy(l => l.Grade!).OrderBy(g => g.Min(l => l.GradeOrder)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        return new ResultSummary(
            query with { Year = year }, grades, ResultDistribution.Of(ResultCell.All, "合计", grades, lines),
            [.. lines.Where(l => l.CadreKey is not null).GroupBy(l => l.LevelCode ?? "").OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => ResultDistribution.Of(new ResultCell(g.Key, null, null), Level(g.Key), grades, [.. g]))],
            [.. lines.GroupBy(l => (l.UnitKey, l.Unit, l.UnitPath)).OrderBy(g => g.Key.UnitPath, StringComparer.Ordinal)
                .Select(g => ResultDistribution.Of(new ResultCell(null, g.Key.UnitKey, null), g.Key.Unit, grades, [.. g]))],
            [.. every.GroupBy(l => l.Year).OrderByDescending(g => g.Key).Select(g => new ResultYear(g.Key, ResultDistribution.Of(ResultCell.All, $"{g.Key} 年", grades, [.. g])))]);

        string Level(string code) => code.Length == 0 ? "未填层次" : catalogue.Name(CodeStandards.CadreLevel, code, today) ?? code;
    }

    /// <summary>The subjects that a figure counts.</summary>
    /// <returns>Null when the unit is out of scope.</returns>
    public async Task<IReadOnlyList<ResultLine>?> BehindAsync(ResultQuery query, ResultCell cell, OrgScope scope, CancellationToken cancel = default)
        => cell.Unit is { } unit && !await db.Organisations.In(scope).AnyAsync(o => o.PublicId == unit, cancel) ? null : [.. (await AllAsync(query, scope, cancel)).Where(l => (query.Year is null || l.Year == query.Year) && cell.Holds(l))];

    /// <summary>All years, newest first.</summary>
    private Task<IReadOnlyList<ResultLine>> AllAsync(ResultQuery query, OrgScope scope, CancellationToken cancel)
        => results.ReadAsync(ResultLines.Of(results.In(scope).Where(s => s.Unit!.Round!.Kind == query.Kind), query.Subject), cancel);
}
