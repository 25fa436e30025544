using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>A waiting file beside the record of a cadre, for the page.</summary>
public sealed class MergeQueries(PartyBuildingDbContext db, FormDesk forms)
{
    /// <returns>Null when the file waits no longer, or file or cadre is not in scope.</returns>
    public async Task<FormComparison?> CompareAsync(Guid formKey, Guid cadreKey, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        if (await forms.FindAsync(formKey, scope, cancel) is not { Status: IncomingFormStatus.Waiting } form || await forms.ReadAsync(form, cancel) is not { } theirs)
            return null;
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var cadre = await db.Set<Cadre>().AsNoTracking().SingleOrDefaultAsync(c => c.PublicId == cadreKey && seen.Contains(c.OrganisationId), cancel);
        return cadre is null ? null : await forms.CompareAsync(theirs, cadre, today, cancel);
    }
}
