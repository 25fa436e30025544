using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members.Proofs;

/// <summary>Reads letters of proof that branches in scope issued.</summary>
public sealed class ProofQueries(PartyBuildingDbContext db)
{
    /// <summary>The letters of a person, newest first.</summary>
    public async Task<IReadOnlyList<ProofRecord>> OfPersonAsync(Guid person, OrgScope scope, CancellationToken cancel = default)
        => await Records(db.Set<ProofLetter>().Where(l => l.Person!.PublicId == person).OrderByDescending(l => l.Id), scope).ToListAsync(cancel);

    public Task<ProofRecord?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
        => Records(db.Set<ProofLetter>().Where(l => l.PublicId == key), scope).SingleOrDefaultAsync(cancel);

    private IQueryable<ProofRecord> Records(IQueryable<ProofLetter> letters, OrgScope scope)
        => letters.AsNoTracking().Where(l => db.Organisations.In(scope).Any(o => o.Id == l.BranchId))
            .Select(l => new ProofRecord(
                l.PublicId, l.Person!.PublicId, l.Year, l.No, l.Person.Name, l.Person.SexCode, l.Person.BirthDate, l.Person.EthnicityCode,
                db.MembershipSpells.Where(s => s.PersonId == l.PersonId).OrderByDescending(s => s.Id).Select(s => s.JoinedOn).First(),
                l.Standing, l.Branch!.Name, l.Addressee, l.Purpose, l.IssuedOn, l.IssuedBy, l.PrintCount));
}
