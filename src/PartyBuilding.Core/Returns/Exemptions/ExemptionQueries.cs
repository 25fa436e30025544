using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.Exemptions;

/// <summary>Reads exemptions (免报) inside a scope.</summary>
public sealed class ExemptionQueries(PartyBuildingDbContext db)
{
    /// <summary>All of them, those that end last first.</summary>
    public Task<IReadOnlyList<ExemptionRow>> ListAsync(OrgScope scope, CancellationToken cancel = default)
        => RowsAsync(db.Set<ReturnExemption>(), scope, cancel);

    public async Task<ExemptionRow?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
        => (await RowsAsync(db.Set<ReturnExemption>().Where(e => e.PublicId == key), scope, cancel)).FirstOrDefault();

    /// <summary>
    /// Who is exempted from one period and so is not missing in it. A branch that had its return before the exemption was
    /// granted still owes it.
    /// </summary>
    public Task<IReadOnlyList<ExemptionRow>> InPeriodAsync(int periodId, string formCode, int month, OrgScope scope, CancellationToken cancel = default)
        => RowsAsync(Of(periodId, formCode, month), scope, cancel);

    public async Task<int> CountAsync(int periodId, string formCode, int month, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope);
        return await Of(periodId, formCode, month).Where(e => seen.Any(o => o.Id == e.OrganisationId)).Select(e => e.OrganisationId).Distinct().CountAsync(cancel);
    }

    private IQueryable<ReturnExemption> Of(int periodId, string formCode, int month) => db.Set<ReturnExemption>().Where(e =>
        e.FormCode == formCode && e.FromMonth <= month && e.ToMonth > month
        && !db.Set<UnitReturn>().Any(r => r.PeriodId == periodId && r.OrganisationId == e.OrganisationId));

    private async Task<IReadOnlyList<ExemptionRow>> RowsAsync(IQueryable<ReturnExemption> exemptions, OrgScope scope, CancellationToken cancel)
    {
        var rows = await (
            from e in exemptions.AsNoTracking()
            join o in db.Organisations.In(scope) on e.OrganisationId equals o.Id
            orderby e.ToMonth descending, o.Path
            select new
            {
                e, o.PublicId, o.Name,
                Form = db.Set<ReturnForm>().Where(f => f.Code == e.FormCode).OrderByDescending(f => f.Version).Select(f => f.Name).FirstOrDefault(),
            }).ToListAsync(cancel);
        return [.. rows.Select(r => new ExemptionRow(
            r.e.PublicId, r.PublicId, r.Name, r.Form ?? r.e.FormCode, new Month(r.e.FromMonth), new Month(r.e.ToMonth).Previous, r.e.Reason, r.e.Document, r.e.Version))];
    }
}
