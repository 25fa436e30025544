using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Reading;

/// <summary>
/// Reads members batch by batch in the order of their spells: one query a batch, whatever the size of the district, and
/// never two readers open at once, which SQL Server does not allow.
/// </summary>
internal sealed class MemberReading(PartyBuildingDbContext db)
{
    private const int Batch = 5_000;

    /// <param name="scope">What is checked.</param>
    /// <param name="onBooks">Members on the books, or those who have left.</param>
    /// <param name="cancel">Stops between batches.</param>
    public async IAsyncEnumerable<List<MemberFacts>> BatchesAsync(
        OrgScope scope, bool onBooks, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var after = 0;
        while (await Rows(onBooks ? OnBooks(scope, after) : Left(scope, after)).ToListAsync(cancel) is { Count: > 0 } rows)
        {
            yield return rows;
            after = rows[^1].SpellId;
        }
    }

    private IQueryable<Found> OnBooks(OrgScope scope, int after)
        => db.Organisations.AsNoTracking().In(scope)
            .Join(db.MembershipSpells.Where(s => s.Id > after), o => o.Id, s => s.BranchId, (o, s) => new Found { Spell = s, OrganisationId = o.Id })
            .OrderBy(x => x.Spell.Id).Take(Batch);

    // Whoever has left belongs to the branch they left.
    private IQueryable<Found> Left(OrgScope scope, int after)
    {
        var seen = db.Organisations.AsNoTracking().In(scope).Select(o => o.Id);
        return db.MembershipSpells.Where(s => s.Id > after && s.BranchId == null)
            .Select(s => new Found
            {
                Spell = s,
                OrganisationId = db.MemberPlacements.Where(p => p.SpellId == s.Id && p.SupersededNo == Recorded.Current)
                    .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id).Select(p => p.OrganisationId).FirstOrDefault(),
            })
            .Where(x => seen.Contains(x.OrganisationId))
            .OrderBy(x => x.Spell.Id).Take(Batch);
    }

    private IQueryable<MemberFacts> Rows(IQueryable<Found> found)
        => from x in found
           join p in db.People on x.Spell.PersonId equals p.Id
           join n in db.Set<PersonIdNumber>() on p.Id equals n.PersonId into numbers
           from number in numbers.DefaultIfEmpty()
           orderby x.Spell.Id
           select new MemberFacts
           {
               PersonId = p.Id, PersonKey = p.PublicId, SpellId = x.Spell.Id, OrganisationId = x.OrganisationId, OnBooks = x.Spell.BranchId != null,
               SexCode = p.SexCode, BirthDate = p.BirthDate, EthnicityCode = p.EthnicityCode, EducationCode = p.EducationCode,
               Standing = x.Spell.Standing, JoinedOn = x.Spell.JoinedOn, EndedOn = x.Spell.EndedOn,
               BecameFullText = db.PersonFacts.Where(f => f.PersonId == p.Id && f.Kind == PersonFactKind.BecameFullOn
                   && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open).Select(f => f.Value).FirstOrDefault(),
               PartyGroup = db.PersonFacts.Where(f => f.PersonId == p.Id && f.Kind == PersonFactKind.PartyGroup
                   && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open).Select(f => f.Value).FirstOrDefault(),
               Ciphertext = number!.Ciphertext, Nonce = number.Nonce, Tag = number.Tag, KeyId = number.KeyId, BlindIndex = number.BlindIndex,
               MissingReasonCode = number.MissingReasonCode,
           };

    private sealed class Found
    {
        public required MembershipSpell Spell { get; init; }

        public required int OrganisationId { get; init; }
    }
}
