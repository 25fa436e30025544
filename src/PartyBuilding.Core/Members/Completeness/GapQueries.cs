using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members.Completeness;

/// <summary>Completeness (信息完整度), worked out anew at every look.</summary>
public sealed class GapQueries(PartyBuildingDbContext db)
{
    /// <summary>The gaps of a member on the books whose record the reader has found; none once the membership has ended.</summary>
    public async Task<IReadOnlyList<Gap>> OfAsync(MemberRecord record, CancellationToken cancel = default)
    {
        if (record.Branch is null)
            return [];
        var fields = await db.Set<InfoValue>()
            .Where(v => v.Row!.Person!.PublicId == record.Key && v.SupersededNo == Recorded.Current && Gaps.Fields.Contains(v.Field))
            .Select(v => v.Field).ToListAsync(cancel);
        return Gaps.Of(new GapFacts(
            record.IdNumber?.Text is not null, record.SexCode, record.BirthDate, record.EthnicityCode, record.EducationCode, record.Current.Standing,
            record.Now(PersonFactKind.BecameFullOn) is not null, fields.ToHashSet(StringComparer.Ordinal)));
    }

    /// <param name="organisation">Null for the whole scope.</param>
    /// <param name="gap">Only members with this gap; null for any.</param>
    /// <returns>Null when the organisation is not in scope.</returns>
    public async Task<GapPage?> ListAsync(Guid? organisation, string? gap, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var reach = scope;
        if (organisation is { } key)
        {
            if (await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel) is not { } path)
                return null;
            reach = OrgScope.Of(path);
        }

        var members = db.Organisations.AsNoTracking().In(reach).Join(db.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => new { Branch = o, Spell = s })
            .Join(db.People, x => x.Spell.PersonId, p => p.Id, (x, p) => new Matching { Branch = x.Branch, Spell = x.Spell, Person = p });
        var all = await members.CountAsync(cancel);
        var found = Lacking(members, gap);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + GapPage.Size - 1) / GapPage.Size));
        var people = await found.OrderBy(m => m.Person.NameSort).ThenBy(m => m.Person.Id).Skip((at - 1) * GapPage.Size).Take(GapPage.Size)
            .Select(m => new { m.Person, m.Spell.Standing, Branch = m.Branch.Name }).ToListAsync(cancel);
        var ids = people.ConvertAll(p => p.Person.Id);
        var numbers = await db.Set<PersonIdNumber>().Where(n => ids.Contains(n.PersonId) && n.Prefix3 != null).Select(n => n.PersonId).ToHashSetAsync(cancel);
        var full = await db.PersonFacts.Where(f => ids.Contains(f.PersonId) && f.Kind == PersonFactKind.BecameFullOn && f.SupersededNo == Recorded.Current)
            .Select(f => f.PersonId).ToHashSetAsync(cancel);
        var fields = (await db.Set<InfoValue>().Where(v => ids.Contains(v.PersonId) && v.SupersededNo == Recorded.Current && Gaps.Fields.Contains(v.Field))
            .Select(v => new { v.PersonId, v.Field }).ToListAsync(cancel)).ToLookup(v => v.PersonId, v => v.Field);
        return new GapPage(
            [.. people.Select(p => new GapRow(p.Person.PublicId, p.Person.Name, p.Branch, Gaps.Of(new GapFacts(
                numbers.Contains(p.Person.Id), p.Person.SexCode, p.Person.BirthDate, p.Person.EthnicityCode, p.Person.EducationCode, p.Standing,
                full.Contains(p.Person.Id), fields[p.Person.Id].ToHashSet(StringComparer.Ordinal)))))],
            at, total, all);
    }

    private IQueryable<Matching> Lacking(IQueryable<Matching> members, string? gap)
    {
        var (numbers, facts, values) = (db.Set<PersonIdNumber>(), db.PersonFacts, db.Set<InfoValue>());
        var (fields, wanted) = (Gaps.Fields, Gaps.Fields.Length);
        return gap switch
        {
            null => members.Where(m => m.Person.SexCode == null || m.Person.BirthDate == null || m.Person.EthnicityCode == null || m.Person.EducationCode == null
                || values.Count(v => v.PersonId == m.Person.Id && v.SupersededNo == Recorded.Current && fields.Contains(v.Field)) < wanted
                || !numbers.Any(n => n.PersonId == m.Person.Id && n.Prefix3 != null)
                || (m.Spell.Standing == MemberStanding.Full && !facts.Any(f =>
                    f.PersonId == m.Person.Id && f.Kind == PersonFactKind.BecameFullOn && f.SupersededNo == Recorded.Current))),
            Gaps.IdNumber => members.Where(m => !numbers.Any(n => n.PersonId == m.Person.Id && n.Prefix3 != null)),
            Gaps.Sex => members.Where(m => m.Person.SexCode == null),
            Gaps.Birth => members.Where(m => m.Person.BirthDate == null),
            Gaps.Ethnicity => members.Where(m => m.Person.EthnicityCode == null),
            Gaps.Education => members.Where(m => m.Person.EducationCode == null),
            Gaps.BecameFull => members.Where(m => m.Spell.Standing == MemberStanding.Full && !facts.Any(f =>
                f.PersonId == m.Person.Id && f.Kind == PersonFactKind.BecameFullOn && f.SupersededNo == Recorded.Current)),
            _ => members.Where(m => !values.Any(v => v.PersonId == m.Person.Id && v.SupersededNo == Recorded.Current && v.Field == gap)),
        };
    }
}
