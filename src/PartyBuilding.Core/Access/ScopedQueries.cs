using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Access;

/// <summary>The row rule, written once for each thing that has a path.</summary>
public static class ScopedQueries
{
    public static IQueryable<Organisation> In(this IQueryable<Organisation> organisations, OrgScope scope)
    {
        var (l1, h1, l2, h2) = (scope.Low1, scope.High1, scope.Low2, scope.High2);
        var (l3, h3, l4, h4) = (scope.Low3, scope.High3, scope.Low4, scope.High4);
        return scope.Ranges.Count <= 1
            ? organisations.Where(o => string.Compare(o.Path, l1) >= 0 && string.Compare(o.Path, h1) < 0)
            : organisations.Where(o =>
                (string.Compare(o.Path, l1) >= 0 && string.Compare(o.Path, h1) < 0)
                || (string.Compare(o.Path, l2) >= 0 && string.Compare(o.Path, h2) < 0)
                || (string.Compare(o.Path, l3) >= 0 && string.Compare(o.Path, h3) < 0)
                || (string.Compare(o.Path, l4) >= 0 && string.Compare(o.Path, h4) < 0));
    }

    public static IQueryable<OrganisationPlacement> In(this IQueryable<OrganisationPlacement> placements, OrgScope scope)
    {
        var (l1, h1, l2, h2) = (scope.Low1, scope.High1, scope.Low2, scope.High2);
        var (l3, h3, l4, h4) = (scope.Low3, scope.High3, scope.Low4, scope.High4);
        return scope.Ranges.Count <= 1
            ? placements.Where(o => string.Compare(o.Path, l1) >= 0 && string.Compare(o.Path, h1) < 0)
            : placements.Where(o =>
                (string.Compare(o.Path, l1) >= 0 && string.Compare(o.Path, h1) < 0)
                || (string.Compare(o.Path, l2) >= 0 && string.Compare(o.Path, h2) < 0)
                || (string.Compare(o.Path, l3) >= 0 && string.Compare(o.Path, h3) < 0)
                || (string.Compare(o.Path, l4) >= 0 && string.Compare(o.Path, h4) < 0));
    }

    /// <summary>By the organisation an event belonged to at the time.</summary>
    public static IQueryable<BusinessEvent> In(this IQueryable<BusinessEvent> events, OrgScope scope)
    {
        var (l1, h1, l2, h2) = (scope.Low1, scope.High1, scope.Low2, scope.High2);
        var (l3, h3, l4, h4) = (scope.Low3, scope.High3, scope.Low4, scope.High4);
        return events.Where(e =>
            (string.Compare(e.OrganisationPath, l1) >= 0 && string.Compare(e.OrganisationPath, h1) < 0)
            || (string.Compare(e.OrganisationPath, l2) >= 0 && string.Compare(e.OrganisationPath, h2) < 0)
            || (string.Compare(e.OrganisationPath, l3) >= 0 && string.Compare(e.OrganisationPath, h3) < 0)
            || (string.Compare(e.OrganisationPath, l4) >= 0 && string.Compare(e.OrganisationPath, h4) < 0));
    }
}
