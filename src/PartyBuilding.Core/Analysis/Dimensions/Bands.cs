using System.Linq.Expressions;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>Bands of days and numbers as a CASE of the database: the value becomes the key of its category, and only that is grouped.</summary>
internal static class Bands
{
    private const string None = "?";

    public static Expression<Func<T, string?>> OfDay<T>(Expression<Func<T, DateOnly?>> value, DimensionDefinition definition, DateOnly day)
        => Case(value, definition, c =>
        {
            var (from, last) = Days(c, day);
            return v => v >= from && v <= last;
        });

    /// <summary>Of a day stored as yyyy-MM-dd, whose order as text is that of the calendar.</summary>
    public static Expression<Func<T, string?>> OfDayText<T>(Expression<Func<T, string?>> value, DimensionDefinition definition, DateOnly day)
        => Case(value, definition, c =>
        {
            var (from, last) = Days(c, day);
            var (low, high) = (FactText.Of(from), FactText.Of(last));
            return v => string.Compare(v, low) >= 0 && string.Compare(v, high) <= 0;
        });

    public static Expression<Func<T, string?>> OfNumber<T>(Expression<Func<T, int?>> value, DimensionDefinition definition)
        => Case(value, definition, c =>
        {
            var (from, last) = (c.From ?? int.MinValue, c.To ?? int.MaxValue);
            return v => v >= from && v <= last;
        });

    /// <summary>First and last day of a category, as seen from a day.</summary>
    public static (DateOnly From, DateOnly Last) Days(CategoryDefinition c, DateOnly day) => c switch
    {
        { Passed: true } => (DateOnly.MinValue, day.AddDays(-1)),
        { WithinMonths: { } within } => (day, day.AddMonths(within)),
        { BeyondMonths: { } beyond } => (day.AddMonths(beyond).AddDays(1), DateOnly.MaxValue),
        { From: null, To: null } => (c.Since ?? DateOnly.MinValue, c.Until ?? DateOnly.MaxValue),
        // A day after the one asked about makes no whole year yet: it counts with the youngest.
        _ => (c.To is { } most ? YearsField.Latest(day, most + 1).AddDays(1) : DateOnly.MinValue, c.From is { } least ? YearsField.Latest(day, least) : DateOnly.MaxValue),
    };

    private static Expression<Func<T, string?>> Case<T, TValue>(
        Expression<Func<T, TValue>> value, DimensionDefinition definition, Func<CategoryDefinition, Expression<Func<TValue, bool>>> test)
    {
        Expression body = Expression.Constant(None, typeof(string));
        foreach (var category in definition.Categories.Reverse())
            body = Expression.Condition(Tests.Put(test(category), value.Body), Expression.Constant(category.Key, typeof(string)), body);
        body = Expression.Condition(
            Expression.Equal(value.Body, Expression.Constant(null, typeof(TValue))), Expression.Constant(null, typeof(string)), body);
        return Expression.Lambda<Func<T, string?>>(body, value.Parameters);
    }
}
