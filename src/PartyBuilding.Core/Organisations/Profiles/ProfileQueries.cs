using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Profiles;

/// <summary>Reads how organisations are reached; the caller has found that the organisation may be seen.</summary>
public sealed class ProfileQueries(PartyBuildingDbContext db)
{
    public async Task<OrganisationContact> OfAsync(int organisationId, CancellationToken cancel = default)
        => await db.Set<OrganisationProfile>().AsNoTracking().Where(p => p.OrganisationId == organisationId)
            .Select(p => new OrganisationContact(p.Version, p.HasSeal, p.Address, p.Postcode, p.Telephone, p.Fax))
            .SingleOrDefaultAsync(cancel) ?? OrganisationContact.None;

    /// <summary>Name of the unit in which the organisation stands now; the superior's where that is the same.</summary>
    public Task<string?> UnitAsync(int organisationId, CancellationToken cancel = default)
        => db.UnitLinks.Where(l => l.OrganisationId == organisationId && l.SupersededNo == Recorded.Current && l.ValidTo == Recorded.Open)
            .OrderBy(l => l.Kind).ThenBy(l => l.Id).Select(l => l.Unit!.Name).FirstOrDefaultAsync(cancel);
}
