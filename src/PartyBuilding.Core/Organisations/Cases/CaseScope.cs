using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>
/// A named crossing of the scope: a change of affiliation is seen from both superiors, and each sees of the other the
/// name and nothing else. A draft is its own side's business; those who only read see what is done.
/// </summary>
internal static class CaseScope
{
    public static IQueryable<TCase> Seen<TCase>(this IQueryable<TCase> cases, PartyBuildingDbContext db, OrgScope scope, bool manages)
        where TCase : OrganisationCase
    {
        var seen = db.Organisations.In(scope).Select(o => (int?)o.Id);
        if (!manages)
            cases = cases.Where(c => c.Status == CaseStatus.Done);
        return cases.Where(c => seen.Contains(c.OrganisationId)
            || (seen.Contains(c.SuperiorId) && (c.Kind == CaseKind.SetUp || c.Status != CaseStatus.Draft))
            || (seen.Contains(c.FromId) && c.Status != CaseStatus.Draft));
    }
}
