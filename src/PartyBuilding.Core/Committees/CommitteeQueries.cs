using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Committees;

/// <summary>Reads committees within a scope.</summary>
public sealed class CommitteeQueries(PartyBuildingDbContext db, OrganisationNames names)
{
    public async Task<CommitteeRecord?> OfOrganisationAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var organisation = await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == key, cancel);
        if (organisation is null)
            return null;
        var terms = await db.Set<CommitteeTerm>().AsNoTracking().Where(t => t.OrganisationId == organisation.Id && t.EndedOn != t.StartsOn)
            .OrderByDescending(t => t.StartsOn).ToListAsync(cancel);
        var members = await MembersAsync(organisation, cancel);
        var rows = terms.Select(t => new TermRow(
            t.PublicId, t.Version, t.Number, t.StartsOn, t.Years, t.Election, t.ExpiresOn, t.DueOn, t.Approval, t.ExtensionApproval, t.EndedOn,
            [.. members[t.Id]])).ToList();
        return new CommitteeRecord(
            key, organisation.Name, organisation.Kind, organisation.Path, organisation.FoundedOn, organisation.ClosedOn is not null,
            rows.FirstOrDefault(t => t.EndedOn is null), [.. rows.Where(t => t.EndedOn is not null)]);
    }

    /// <summary>The posts of a person whose record the reader has open, newest first.</summary>
    public async Task<IReadOnlyList<HeldPost>> OfPersonAsync(Guid personKey, CancellationToken cancel = default)
    {
        var rows = await (
            from m in db.Set<CommitteeMember>().AsNoTracking()
            where m.Person!.PublicId == personKey && m.SupersededNo == Recorded.Current
            orderby m.ValidTo descending, m.ValidFrom descending
            select new { m.Term!.OrganisationId, m.Post, m.Duty, m.ValidFrom, m.ValidTo, m.RepliedOn }).ToListAsync(cancel);
        int[] ids = [.. rows.Select(r => r.OrganisationId).Distinct()];
        // A post may lie in an organisation out of the reader's scope: its name only.
        var titles = await names.OfAsync(ids, cancel);
        var keys = await db.Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.PublicId, cancel);
        return [.. rows.Select(r => new HeldPost(
            keys.GetValueOrDefault(r.OrganisationId), titles.GetValueOrDefault(r.OrganisationId, ""), r.Post, r.Duty, r.ValidFrom, r.ValidTo,
            CommitteeWords.NeedsReply(r.Post) && r.RepliedOn is null))];
    }

    private async Task<ILookup<int, CommitteeMemberRow>> MembersAsync(Organisation organisation, CancellationToken cancel)
    {
        var below = db.Organisations.In(OrgScope.Of(organisation.Path));
        var rows = await (
            from m in db.Set<CommitteeMember>().AsNoTracking()
            where m.Term!.OrganisationId == organisation.Id && m.SupersededNo == Recorded.Current
            orderby m.Post, m.Id
            select new
            {
                m.TermId, m.Key, Person = m.Person!.PublicId, m.Person.Name, m.Post, m.Duty, m.Way, m.ValidFrom, m.ValidTo, m.RepliedOn, m.Reply,
                IsOwn = db.MembershipSpells.Any(s => s.PersonId == m.PersonId && below.Any(o => o.Id == s.BranchId)),
            }).ToListAsync(cancel);
        return rows.ToLookup(r => r.TermId, r => new CommitteeMemberRow(
            r.Key, r.Person, r.Name, r.Post, r.Duty, r.Way, r.ValidFrom, r.ValidTo, r.RepliedOn, r.Reply, r.IsOwn));
    }
}
