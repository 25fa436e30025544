using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Counts rows of one type by their dimensions.</summary>
/// <typeparam name="T">One row, one subject.</typeparam>
public abstract class SubjectAnalysis<T> : SubjectAnalysis
{
    private protected SubjectAnalysis()
    {
    }

    private protected abstract IReadOnlyDictionary<string, DimensionSource<T>> Sources { get; }

    private protected abstract Expression<Func<T, string>> PathOf { get; }

    /// <summary>Everybody of the day and the reader's scope, before any filter.</summary>
    private protected abstract IQueryable<T> All(SubjectDay day);

    internal override async Task<IReadOnlyDictionary<(string Row, string Column), long>> CountAsync(
        SubjectDay day, DimensionDefinition row, DimensionDefinition? column, CancellationToken cancel)
    {
        var pairs = await Counted(day, row, column).ToListAsync(cancel);
        var (rows, columns) = (MapOf(row, day), column is null ? null : MapOf(column, day));
        return pairs.GroupBy(p => (rows.KeyOf(p.Row), columns?.KeyOf(p.Column) ?? "")).ToDictionary(g => g.Key, g => g.Sum(p => p.Count));
    }

    /// <summary>The one statement.</summary>
    internal IQueryable<RawCount> Counted(SubjectDay day, DimensionDefinition row, DimensionDefinition? column)
        => Chosen(day).Select(Pair(RawOf(row, day), column is null ? null : RawOf(column, day)))
            .GroupBy(p => new { p.Row, p.Column }).Select(g => new RawCount { Row = g.Key.Row, Column = g.Key.Column, Count = g.LongCount() });

    /// <summary>Those that the analysis counts and that are in these categories.</summary>
    internal IQueryable<T> Cell(SubjectDay day, IEnumerable<AnalysisFilter> cell) => cell.Aggregate(Chosen(day), (rows, f) => rows.Where(TestOf(f, day)));

    private IQueryable<T> Chosen(SubjectDay day)
    {
        var rows = All(day);
        if (day.Part is { } part)
        {
            var (low, high) = (part.Low, part.High);
            rows = rows.Where(Tests.Of<T, string>(PathOf, p => string.Compare(p, low) >= 0 && string.Compare(p, high) < 0));
        }

        return day.Filters.Aggregate(rows, (some, f) => some.Where(TestOf(f, day)));
    }

    private Expression<Func<T, bool>> TestOf(AnalysisFilter filter, SubjectDay day)
        => Tests.Of(RawOf(filter.Dimension, day), MapOf(filter.Dimension, day).TestOf(filter.Category));

    private Expression<Func<T, string?>> RawOf(DimensionDefinition definition, SubjectDay day) => Sources[definition.Source](definition, day);

    private static Expression<Func<T, RawPair>> Pair(Expression<Func<T, string?>> row, Expression<Func<T, string?>>? column)
    {
        var bindings = new List<MemberBinding> { Expression.Bind(typeof(RawPair).GetProperty(nameof(RawPair.Row))!, row.Body) };
        bindings.Add(Expression.Bind(
            typeof(RawPair).GetProperty(nameof(RawPair.Column))!,
            column is null ? Expression.Constant(null, typeof(string)) : Tests.Put(column, row.Parameters[0])));
        return Expression.Lambda<Func<T, RawPair>>(Expression.MemberInit(Expression.New(typeof(RawPair)), bindings), row.Parameters);
    }
}
