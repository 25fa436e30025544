using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Transfers;

/// <summary>What every step of a transfer starts and ends with: which case, who may act at it, and the event.</summary>
public sealed class TransferDesk(PartyBuildingDbContext db, TransferDestinations destinations, MemberDesk members, EventLog events)
{
    /// <summary>The case, when the actor may see one side of it and the form is not stale.</summary>
    public async Task<Outcome<OpenTransfer>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<OpenTransfer>.Forbidden();
        var found = await db.Set<TransferCase>().Seen(db, context.Scope).Include(t => t.Person).SingleOrDefaultAsync(t => t.PublicId == key, cancel);
        if (found is null)
            return Outcome<OpenTransfer>.NotFound();
        if (found.Version != version)
            return Outcome<OpenTransfer>.Conflict(await members.StaleAsync(key, cancel));
        var spell = await db.MembershipSpells.SingleAsync(s => s.Id == found.SpellId, cancel);
        db.Entry(found).State = EntityState.Modified;
        return Outcome<OpenTransfer>.Ok(new OpenTransfer(
            found, spell,
            await OverAsync(found.FromCommitteeId, context.Scope, cancel),
            await OverAsync(found.ToCommitteeId, context.Scope, cancel),
            await IsDistrictAsync(found.FromCommitteeId ?? found.ToCommitteeId, context.Scope, cancel)));
    }

    /// <summary>Whether the scope holds the committee itself and not only something below it.</summary>
    public async Task<bool> OverAsync(int? committeeId, OrgScope scope, CancellationToken cancel)
        => committeeId is { } id && await destinations.PathAsync(id, cancel) is { } path && scope.Contains(path);

    // L1685: the district's level is the root of the tree.
    public async Task<bool> IsDistrictAsync(int? committeeId, OrgScope scope, CancellationToken cancel)
        => committeeId is { } id && await destinations.PathAsync(id, cancel) is { } path && scope.Contains(OrganisationPath.Ancestor(path, 1));

    /// <summary>The relation as it holds now; null when it is no longer what the case started from.</summary>
    public Task<MemberPlacement?> PlacementAsync(TransferCase transfer, CancellationToken cancel)
        => db.MemberPlacements.SingleOrDefaultAsync(
            x => x.SpellId == transfer.SpellId && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open
                && x.OrganisationId == transfer.FromBranchId, cancel);

    /// <summary>An event of the case and, where the member moved, one of the member.</summary>
    public async Task RecordAsync(CommandContext context, TransferCase transfer, string kind, string summary, long no, CancellationToken cancel)
    {
        var path = await destinations.PathAsync((transfer.FromCommitteeId ?? transfer.ToCommitteeId)!.Value, cancel) ?? "/";
        // The figure of outstanding receipts asks what was known when: the first number of each stays.
        if (transfer.IssuedOn is not null)
            transfer.IssuedNo ??= no;
        if (transfer.EndedOn is not null)
            transfer.ClosedNo ??= no;
        events.Add(context, kind, new EventSubject(EventSubject.Transfer, transfer.PublicId, path), summary, recordedNo: no);
        if (kind is not ("transfer.accepted" or "transfer.moved" or "transfer.left" or "transfer.undone"))
            return;
        members.Touch(transfer.Person!);
        var own = transfer.ToCommitteeId is { } to ? await destinations.PathAsync(to, cancel) ?? path : path;
        events.Add(context, kind, new EventSubject(EventSubject.Person, transfer.Person!.PublicId, own), summary, recordedNo: no);
    }
}
