using System.Linq.Expressions;

namespace PartyBuilding.Core.Queries.Conditions;

/// <summary>Puts tests together.</summary>
internal static class Tests
{
    public static Expression<Func<Candidate, bool>> Not(Expression<Func<Candidate, bool>> test)
        => Expression.Lambda<Func<Candidate, bool>>(Expression.Not(test.Body), test.Parameters);

    public static Expression<Func<Candidate, bool>>? Join(bool any, IReadOnlyList<Expression<Func<Candidate, bool>>> tests)
        => tests.Count == 0 ? null : tests.Aggregate((left, right) =>
        {
            var body = Put(right, left.Parameters[0]);
            return Expression.Lambda<Func<Candidate, bool>>(any ? Expression.OrElse(left.Body, body) : Expression.AndAlso(left.Body, body), left.Parameters);
        });

    /// <summary>The test of a value asked of where the value stands.</summary>
    public static Expression<Func<TRow, bool>> Of<TRow, TValue>(Expression<Func<TRow, TValue>> value, Expression<Func<TValue, bool>> test)
        => Expression.Lambda<Func<TRow, bool>>(Put(test, value.Body), value.Parameters);

    /// <summary>The same where there may be no value: then it does not hold.</summary>
    public static Expression<Func<TRow, bool>> OfNullable<TRow, TValue>(Expression<Func<TRow, TValue?>> value, Expression<Func<TValue, bool>> test)
        where TValue : struct
        => Expression.Lambda<Func<TRow, bool>>(
            Expression.AndAlso(Expression.NotEqual(value.Body, Expression.Constant(null, typeof(TValue?))), Put(test, Expression.Property(value.Body, "Value"))),
            value.Parameters);

    /// <inheritdoc cref="OfNullable"/>
    public static Expression<Func<TRow, bool>> OfText<TRow>(Expression<Func<TRow, string?>> value, Expression<Func<string, bool>> test)
        => Expression.Lambda<Func<TRow, bool>>(
            Expression.AndAlso(Expression.NotEqual(value.Body, Expression.Constant(null, typeof(string))), Put(test, value.Body)), value.Parameters);

    public static Expression Put(LambdaExpression test, Expression inPlace) => new Swap(test.Parameters[0], inPlace).Visit(test.Body);

    private sealed class Swap(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
