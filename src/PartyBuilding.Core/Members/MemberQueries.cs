using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>Reads of members on the books, always within a scope.</summary>
public sealed class MemberQueries(PartyBuildingDbContext db, OrganisationNames names, OrganisationTrees trees, IdNumberVault vault)
{
    // From here on walking the list of all people by name finds fifty sooner than sorting everybody who fits.
    private const int WideFrom = 2_000;

    /// <summary>A page of 50 in the order of the name list; ties are broken by the key, so that pages never overlap.</summary>
    /// <returns>Null when the organisation of the filter is not in scope.</returns>
    public async Task<MemberPage?> ListAsync(MemberFilter filter, OrgScope scope, int page, CancellationToken cancel = default)
    {
        if (await ReachAsync(filter, scope, cancel) is not { } reach)
            return null;
        var members = Matching(filter, reach);
        var count = filter.IsNarrowed ? await CountAsync(members, cancel) : (await trees.CurrentAsync(cancel)).Members(reach.Scope, reach.OwnId);
        var last = Math.Max(1, (count.All + MemberPage.Size - 1) / MemberPage.Size);
        var at = Math.Clamp(page, 1, last);
        var rows = await PageAsync(members, count.All > WideFrom, (at - 1) * MemberPage.Size, cancel);
        return new MemberPage(rows, at, count.All, count.Probationary, count.Women);
    }

    /// <summary>Everything that the filter finds, as a stream; for rosters and exports.</summary>
    public async Task<IAsyncEnumerable<MemberRow>?> StreamAsync(MemberFilter filter, OrgScope scope, CancellationToken cancel = default)
        => await ReachAsync(filter, scope, cancel) is { } reach ? Rows(Matching(filter, reach)).AsAsyncEnumerable() : null;

    /// <summary>The record of somebody whose branch, now or last, is in scope.</summary>
    public async Task<MemberRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.PublicId == key, cancel);
        if (person is null)
            return null;
        var placements = await db.MemberPlacements
            .Where(p => p.PersonId == person.Id && p.SupersededNo == Recorded.Current)
            .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id)
            .Select(p => new { p.OrganisationId, p.ValidFrom, p.ValidTo })
            .ToListAsync(cancel);
        if (placements.Count == 0)
            return null;
        var newest = placements[0];
        var branch = await db.Organisations.In(scope).Where(o => o.Id == newest.OrganisationId)
            .Select(o => new { o.PublicId, o.Name, o.Path }).SingleOrDefaultAsync(cancel);
        if (branch is null)
            return null;

        // Former branches may lie outside the scope: their names only.
        var titles = await names.OfAsync([.. placements.Select(p => p.OrganisationId).Distinct()], cancel);
        return new MemberRecord(
            person.PublicId, person.Version, person.Name, await vault.MaskAsync(person.Id, cancel), person.SexCode, person.BirthDate, person.EthnicityCode, person.EducationCode,
            newest.ValidTo == Recorded.Open
                ? new MemberRecordBranch(branch.PublicId, branch.Name, await names.SuperiorsAsync(branch.Path, cancel), branch.Path)
                : null,
            await SpellsAsync(person.Id, key, cancel),
            await FactsAsync(person.Id, cancel),
            [.. placements.Select(p => new MemberPlacementRow(titles.GetValueOrDefault(p.OrganisationId, ""), p.ValidFrom, p.ValidTo))],
            await HistoryAsync(person.Id, cancel));
    }

    /// <summary>The record that this one was merged into, when its branch is in scope; null otherwise.</summary>
    public async Task<Guid?> MergedIntoAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var into = await db.People.Where(p => p.PublicId == key && p.MergedIntoId != null)
            .Join(db.People, p => p.MergedIntoId, k => k.Id, (_, k) => (Guid?)k.PublicId).SingleOrDefaultAsync(cancel);
        return into is { } kept && await RecordAsync(kept, scope, cancel) is not null ? kept : null;
    }

    /// <summary>The scope, narrowed to the organisation of the filter; null when that one lies outside.</summary>
    private async Task<MemberReach?> ReachAsync(MemberFilter filter, OrgScope scope, CancellationToken cancel)
    {
        if (filter.Organisation is not { } key)
            return new MemberReach(scope, null);
        var chosen = await db.Organisations.In(scope).Where(o => o.PublicId == key)
            .Select(o => new { o.Id, o.Path }).SingleOrDefaultAsync(cancel);
        return chosen is null ? null : new MemberReach(OrgScope.Of(chosen.Path), filter.OwnLevel ? chosen.Id : null);
    }

    private IQueryable<Matching> Matching(MemberFilter filter, MemberReach reach)
    {
        var branches = db.Organisations.AsNoTracking().In(reach.Scope);
        if (reach.OwnId is { } own)
            branches = branches.Where(o => o.Id == own);
        var members = branches.Join(db.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => new { Branch = o, Spell = s })
            .Join(db.People, x => x.Spell.PersonId, p => p.Id, (x, p) => new Matching { Branch = x.Branch, Spell = x.Spell, Person = p });
        return MemberFiltering.Apply(members, filter, db.PersonFacts);
    }

    private static async Task<MemberCount> CountAsync(IQueryable<Matching> members, CancellationToken cancel)
        => await members.GroupBy(_ => 1)
            .Select(g => new MemberCount(
                g.Count(), g.Count(m => m.Spell.Standing == MemberStanding.Probationary), g.Count(m => m.Person.SexCode == "2")))
            .SingleOrDefaultAsync(cancel) ?? MemberCount.None;

    private async Task<IReadOnlyList<MemberRow>> PageAsync(IQueryable<Matching> members, bool wide, int skip, CancellationToken cancel)
    {
        if (!wide)
            return await Rows(members).Skip(skip).Take(MemberPage.Size).ToListAsync(cancel);
        var ids = await db.People.Where(p => members.Any(m => m.Person.Id == p.Id))
            .OrderBy(p => p.NameSort).ThenBy(p => p.Id).Skip(skip).Take(MemberPage.Size).Select(p => p.Id).ToListAsync(cancel);
        return await Rows(members.Where(m => ids.Contains(m.Person.Id))).ToListAsync(cancel);
    }

    private static IQueryable<MemberRow> Rows(IQueryable<Matching> members)
        => members.OrderBy(m => m.Person.NameSort).ThenBy(m => m.Person.Id)
            .Select(m => new MemberRow(
                m.Person.PublicId, m.Person.Name, m.Person.SexCode, m.Person.BirthDate, m.Person.EthnicityCode, m.Person.EducationCode,
                m.Spell.Standing, m.Spell.JoinedOn, m.Branch.PublicId, m.Branch.Name));

    private async Task<IReadOnlyList<MemberSpellRow>> SpellsAsync(int personId, Guid key, CancellationToken cancel)
    {
        var spells = await db.MembershipSpells.AsNoTracking().Where(s => s.PersonId == personId).OrderBy(s => s.Id).ToListAsync(cancel);
        var postings = (await db.Postings.AsNoTracking().Where(p => p.PersonId == personId && p.SupersededNo == Recorded.Current)
            .OrderBy(p => p.EffectiveOn).ThenBy(p => p.Id).ToListAsync(cancel)).ToLookup(p => p.SpellId);
        var imported = await db.BusinessEvents.AnyAsync(e => e.SubjectKey == key && e.Kind == "member.imported", cancel);
        return [.. spells.Select(s => MemberSpellRows.Of(s, [.. postings[s.Id]], imported))];
    }

    private async Task<IReadOnlyList<MemberFactRow>> FactsAsync(int personId, CancellationToken cancel)
        => await db.PersonFacts.Where(f => f.PersonId == personId && f.SupersededNo == Recorded.Current)
            .OrderBy(f => f.Kind).ThenByDescending(f => f.ValidFrom)
            .Select(f => new MemberFactRow(f.Kind, f.Value, f.ValidFrom, f.ValidTo)).ToListAsync(cancel);

    // What happened to a record that was merged into this one belongs to its history.
    private async Task<IReadOnlyList<MemberEventRow>> HistoryAsync(int personId, CancellationToken cancel)
    {
        var keys = await db.People.Where(p => p.Id == personId || p.MergedIntoId == personId).Select(p => p.PublicId).ToListAsync(cancel);
        return await db.BusinessEvents.Where(e => keys.Contains(e.SubjectKey)).OrderByDescending(e => e.Id)
            .Select(e => new MemberEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);
    }
}
