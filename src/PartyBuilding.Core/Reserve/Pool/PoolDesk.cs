using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>What every command on a reserve cadre starts and ends with: who may, whose it is, whether the form is fresh, and the event.</summary>
public sealed class PoolDesk(PartyBuildingDbContext db, EventLog events, LedgerTransaction ledger)
{
    public Task<Outcome<Guid>> RunAsync(
        Guid key, int version, string permission, CommandContext context, Func<ReserveEntry, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(permission))
                    return Outcome<Guid>.Forbidden();
                var entry = await Whole(context.Scope).SingleOrDefaultAsync(e => e.PublicId == key, cancel);
                if (entry is null)
                    return Outcome<Guid>.NotFound();
                if (entry.Version != version)
                    return Outcome<Guid>.Conflict("这名后备干部的记录刚被别人修改过，请核对最新内容后再提交。");
                db.Entry(entry).State = EntityState.Modified;
                var findings = await work(entry);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    public void Record(CommandContext context, string kind, ReserveEntry entry, string path, string summary)
        => events.Add(context, kind, new EventSubject(EventSubject.Reserve, entry.PublicId, path), summary);

    /// <summary>Reserve cadres whose unit is in scope, with all that hangs on them.</summary>
    internal IQueryable<ReserveEntry> Whole(OrgScope scope) => db.Set<ReserveEntry>().AsSplitQuery()
        .Where(e => db.Organisations.In(scope).Any(o => o.Id == e.OrganisationId))
        .Include(e => e.Person).Include(e => e.Cadre).Include(e => e.Organisation).Include(e => e.Moves).Include(e => e.FollowUps);

    internal Task<bool> IsMemberAsync(int person, CancellationToken cancel) => db.MembershipSpells.AnyAsync(s => s.PersonId == person && s.BranchId != null, cancel);
}
