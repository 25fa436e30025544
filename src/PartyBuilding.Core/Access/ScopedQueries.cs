using System.Linq.Expressions;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Access;

/// <summary>The row rule, written once for everything that has a path.</summary>
public static class ScopedQueries
{
    public static IQueryable<Organisation> In(this IQueryable<Organisation> organisations, OrgScope scope)
        => organisations.In(scope, o => o.Path);

    public static IQueryable<OrganisationPlacement> In(this IQueryable<OrganisationPlacement> placements, OrgScope scope)
        => placements.In(scope, p => p.Path);

    /// <summary>By the organisation that votes, as it stood when the vote was prepared.</summary>
    public static IQueryable<BallotRound> In(this IQueryable<BallotRound> rounds, OrgScope scope)
        => rounds.In(scope, r => r.OrganisationPath);

    /// <summary>By the organisation an event belonged to at the time.</summary>
    public static IQueryable<BusinessEvent> In(this IQueryable<BusinessEvent> events, OrgScope scope)
        => events.In(scope, e => e.OrganisationPath);

    private static IQueryable<T> In<T>(this IQueryable<T> rows, OrgScope scope, Expression<Func<T, string>> path)
    {
        // One pair where one will do: three more that never match keep SQL Server from a plain seek.
        var rule = scope.Ranges.Count <= 1 ? OneRange(scope) : FourRanges(scope);
        var test = new ParameterSwap(rule.Parameters[0], path.Body).Visit(rule.Body);
        return rows.Where(Expression.Lambda<Func<T, bool>>(test, path.Parameters));
    }

    // Locals, so that the bounds reach the database as parameters and one plan serves every reader.
    private static Expression<Func<string, bool>> OneRange(OrgScope scope)
    {
        var (l1, h1) = (scope.Low1, scope.High1);
        return p => string.Compare(p, l1) >= 0 && string.Compare(p, h1) < 0;
    }

    private static Expression<Func<string, bool>> FourRanges(OrgScope scope)
    {
        var (l1, h1, l2, h2) = (scope.Low1, scope.High1, scope.Low2, scope.High2);
        var (l3, h3, l4, h4) = (scope.Low3, scope.High3, scope.Low4, scope.High4);
        return p => (string.Compare(p, l1) >= 0 && string.Compare(p, h1) < 0)
            || (string.Compare(p, l2) >= 0 && string.Compare(p, h2) < 0)
            || (string.Compare(p, l3) >= 0 && string.Compare(p, h3) < 0)
            || (string.Compare(p, l4) >= 0 && string.Compare(p, h4) < 0);
    }

    private sealed class ParameterSwap(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
