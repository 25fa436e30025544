using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Which cases belong to which queue of a reader; counts, lists, badge and desk all ask here.</summary>
internal static class CaseLists
{
    public static IQueryable<OrganisationCase> Of(CaseQueue queue, PartyBuildingDbContext db, CaseReader reader)
    {
        var seen = db.Organisations.In(reader.Scope).Select(o => (int?)o.Id);
        var all = db.Set<OrganisationCase>().Seen(db, reader.Scope, reader.Manages);
        var (isDistrict, decidesBelow) = (reader.IsDistrict, !reader.IsDistrict && !reader.OnlyDistrict);
        return queue switch
        {
            CaseQueue.Todo => all.Where(c =>
                ((c.Status == CaseStatus.Draft || c.Status == CaseStatus.Returned) && c.ByDistrict == isDistrict
                    && (c.Kind == CaseKind.SetUp ? seen.Contains(c.SuperiorId) : seen.Contains(c.OrganisationId)))
                || (c.Status >= CaseStatus.Submitted && c.Status <= CaseStatus.Agreed
                    && (isDistrict || (decidesBelow && seen.Contains(c.SuperiorId) && (c.FromId == null || seen.Contains(c.FromId)))))),
            CaseQueue.Open => all.Where(c =>
                (c.Status == CaseStatus.Returned && c.ByDistrict != isDistrict)
                || (c.Status >= CaseStatus.Submitted && c.Status <= CaseStatus.Agreed && !isDistrict
                    && !(decidesBelow && seen.Contains(c.SuperiorId) && (c.FromId == null || seen.Contains(c.FromId))))),
            _ => all.Where(c => c.Status >= CaseStatus.Done),
        };
    }
}
