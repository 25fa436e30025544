using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>Reads proposals of the branches in scope.</summary>
public sealed class ProposalQueries(PartyBuildingDbContext db, BasicFacts basics)
{
    public async Task<ProposalPage> ListAsync(ProposalQueue queue, Actor actor, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var found = In(queue, actor, scope);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + ProposalPage.Size - 1) / ProposalPage.Size));
        // What waits longest comes first; of what is done the newest.
        var ordered = queue == ProposalQueue.Done ? found.OrderByDescending(p => p.Id) : found.OrderBy(p => p.Id);
        var rows = await ordered.Skip((at - 1) * ProposalPage.Size).Take(ProposalPage.Size).Select(p => new
        {
            p.PublicId, p.Person!.Name, Branch = p.Branch!.Name, p.Kind, p.SetKey, Fields = p.Values.OrderBy(v => v.Id).Select(v => v.Field).ToList(),
            p.ProposedAt, p.ProposedBy, p.Status, p.Answer,
        }).AsNoTracking().ToListAsync(cancel);
        return new ProposalPage(
            [.. rows.Select(r => new ProposalRow(
                r.PublicId, r.Name, r.Branch, ProposalWords.Of(r.Kind, r.SetKey, r.Fields), r.ProposedAt, r.ProposedBy, r.Status, r.Answer))],
            at, total);
    }

    public Task<int> CountAsync(ProposalQueue queue, Actor actor, OrgScope scope, CancellationToken cancel = default)
        => In(queue, actor, scope).CountAsync(cancel);

    /// <summary>Proposals about a member that wait, for the record.</summary>
    public Task<int> WaitingAsync(MemberRecord record, CancellationToken cancel = default)
        => db.Set<CorrectionProposal>().CountAsync(p => p.Person!.PublicId == record.Key && p.Status == ProposalStatus.Waiting, cancel);

    /// <returns>Null when there is none in scope.</returns>
    public async Task<ProposalRecord?> FindAsync(Guid key, Actor actor, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.Set<CorrectionProposal>().AsNoTracking().Include(p => p.Values).Include(p => p.Person).Include(p => p.Branch)
            .Where(p => p.PublicId == key && db.Organisations.In(scope).Any(o => o.Id == p.BranchId)).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var now = await NowAsync(found, cancel);
        var seen = await db.MembershipSpells.AnyAsync(s => s.PersonId == found.PersonId && db.Organisations.In(scope).Any(o => o.Id == s.BranchId), cancel);
        return new ProposalRecord(
            found.PublicId, found.Version, seen ? found.Person!.PublicId : null, found.Person!.Name, found.Branch!.Name, found.BranchId, found.Kind,
            found.SetKey, found.Status,
            [.. found.Values.OrderBy(v => v.Id).Select(v => new ProposedLine(
                v.Field, ProposalWords.Label(found.SetKey, v.Field), v.Before, v.After, now.GetValueOrDefault(v.Field)))],
            found.Reason, found.ProposedAt, found.ProposedBy, found.DecidedAt, found.DecidedBy, found.Answer, found.IsOwn(actor),
            MemberEditing.MayDecide(found.Branch.Path, actor, scope) && !found.IsOwn(actor));
    }

    private async Task<IReadOnlyDictionary<string, string?>> NowAsync(CorrectionProposal proposal, CancellationToken cancel)
    {
        if (proposal.Kind != ProposalKind.Basics)
        {
            var row = await db.Set<InfoRow>().AsNoTracking().Include(r => r.Values)
                .SingleOrDefaultAsync(r => r.Key == proposal.RowKey && r.SupersededNo == Recorded.Current, cancel);
            return row is null ? new Dictionary<string, string?>() : InfoRowWriter.ValuesOf(row).ToDictionary(v => v.Key, v => (string?)v.Value);
        }

        var spell = await db.MembershipSpells.AsNoTracking().Where(s => s.PersonId == proposal.PersonId).OrderByDescending(s => s.Id).FirstAsync(cancel);
        return await basics.OfAsync(proposal.Person!, spell, cancel);
    }

    private IQueryable<CorrectionProposal> In(ProposalQueue queue, Actor actor, OrgScope scope)
    {
        var branches = db.Organisations.In(scope);
        var above = db.Organisations.In(scope).Where(o => branches.Any(p => p.Id == o.ParentId));
        var (account, name) = (actor.AccountId, actor.Name);
        var all = db.Set<CorrectionProposal>().Where(p => branches.Any(o => o.Id == p.BranchId));
        return queue switch
        {
            ProposalQueue.Todo => all.Where(p => p.Status == ProposalStatus.Waiting && above.Any(o => o.Id == p.BranchId)
                && !(p.ProposerId == account && p.ProposedBy == name)),
            ProposalQueue.Open => all.Where(p => p.Status == ProposalStatus.Waiting
                && (!above.Any(o => o.Id == p.BranchId) || (p.ProposerId == account && p.ProposedBy == name))),
            _ => all.Where(p => p.Status != ProposalStatus.Waiting),
        };
    }
}
