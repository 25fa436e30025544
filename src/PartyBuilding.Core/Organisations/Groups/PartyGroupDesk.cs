using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>
/// What every command about a party group starts and ends with. Groups belong to the branch's own work: who may keep its
/// members may keep its groups.
/// </summary>
public sealed class PartyGroupDesk(PartyBuildingDbContext db, EventLog events)
{
    internal async Task<Outcome<Organisation>> BranchAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Organisation>.Forbidden();
        return await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key && o.ClosedOn == null, cancel) switch
        {
            null => Outcome<Organisation>.NotFound(),
            { Kind: OrganisationKind.Branch } found => Outcome<Organisation>.Ok(found),
            var found => Outcome<Organisation>.Refused(PartyGroupFindings.OnlyBranches(found.Name)),
        };
    }

    /// <summary>Relations of the branch's members, or of those named.</summary>
    internal Task<List<MemberPlacement>> MembersAsync(int branchId, CancellationToken cancel)
        => db.MemberPlacements.Where(m => m.OrganisationId == branchId && m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open)
            .Include(m => m.Person).ToListAsync(cancel);

    /// <summary>Members of the branch whose facts name a group on or after a day.</summary>
    internal async Task<List<Person>> InGroupAsync(int branchId, string name, CancellationToken cancel)
        => await db.MembershipSpells.Where(s => s.BranchId == branchId
                && db.PersonFacts.Any(f => f.PersonId == s.PersonId && f.Kind == PersonFactKind.PartyGroup && f.Value == name
                    && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open))
            .Select(s => s.Person!).ToListAsync(cancel);

    /// <summary>Newest recording number of a group and its leaders: what a form must have seen.</summary>
    internal async Task<long> NewestAsync(Guid groupKey, CancellationToken cancel)
        => Math.Max(
            await db.Set<PartyGroup>().Where(g => g.Key == groupKey).MaxAsync(g => (long?)g.RecordedNo, cancel) ?? 0,
            await db.Set<PartyGroupLeader>().Where(l => l.GroupKey == groupKey).MaxAsync(l => (long?)l.RecordedNo, cancel) ?? 0);

    internal void Record(CommandContext context, string kind, Organisation branch, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Organisation, branch.PublicId, branch.Path), summary, null, no);
}
