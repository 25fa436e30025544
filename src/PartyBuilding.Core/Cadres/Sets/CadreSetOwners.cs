using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Sets;

/// <summary>In whose history a row of a cadre's set stands: a shared set of somebody on the books is the branch's row too.</summary>
public sealed class CadreSetOwners(PartyBuildingDbContext db)
{
    public async Task<SetOwner> OfAsync(OpenCadre open, InfoSet set, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(open);
        var branch = CadreSets.IsShared(set)
            ? await db.MembershipSpells.Where(s => s.PersonId == open.Person.Id && s.BranchId != null)
                .Join(db.OrganisationPlacements.Where(p => p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open), s => s.BranchId, p => p.OrganisationId, (_, p) => p.Path)
                .FirstOrDefaultAsync(cancel)
            : null;
        return branch is null
            ? new SetOwner(open.Person, CadreDesk.Subject(open.Cadre, open.Organisation), "cadre.set-added", "cadre.set-changed", "cadre.set-ended")
            : new SetOwner(open.Person, new EventSubject(EventSubject.Person, open.Person.PublicId, branch), "member.set-added", "member.set-changed", "member.set-ended");
    }
}
