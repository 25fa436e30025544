using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>
/// 落实参加: every member on the books of a batch's units gets exactly one branch to take part in (综述2005 L16), the one of
/// the relation. Run again it places those who arrived since.
/// </summary>
public sealed class CampaignPlacingService(
    PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, CampaignPlaces places, BulkWriter bulk)
{
    /// <summary>Places those of the actor's scope.</summary>
    /// <returns>How many were placed.</returns>
    public Task<Outcome<int>> PlaceAsync(Guid batchKey, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<int>.Forbidden();
                var batch = await db.Set<CampaignBatch>().Include(b => b.Campaign).SingleOrDefaultAsync(b => b.PublicId == batchKey, cancel);
                var units = batch is null ? [] : await places.UnitsAsync(batch.Id, cancel);
                if (batch is null || !CampaignPlaces.Touches(units, context.Scope))
                    return Outcome<int>.NotFound();
                if (batch.EndedOn is not null || batch.Campaign!.ClosedOn is not null)
                    return Outcome<int>.Refused(CampaignFindings.Closed());
                // A branch does not open a batch for others: before the start its superior places.
                if (batch.StartedOn is null && !await desk.LeadsAsync(batch.Campaign.OrganisationId, context.Scope, cancel))
                    return Outcome<int>.Refused(CampaignFindings.NotNow("落实参加：开始以前由组织单位落实"));
                var branches = await places.BranchesAsync(units, context.Scope, cancel);
                await JoinAsync(batch, branches, context.Today, no, cancel);
                var count = await MembersAsync(batch, units, branches, context, no, cancel);
                if (count > 0)
                    desk.Record(context, "campaign.placed", batch.PublicId, branches[0].Path, $"{batch.Name}：{count} 名党员落实到支部参加", no);
                return Outcome<int>.Ok(count);
            },
            cancel);

    private async Task JoinAsync(CampaignBatch batch, List<Organisation> branches, DateOnly today, long no, CancellationToken cancel)
    {
        var there = await db.Set<CampaignBranch>().Where(b => b.BatchId == batch.Id && b.SupersededNo == Recorded.Current)
            .Select(b => b.BranchId).ToHashSetAsync(cancel);
        await bulk.WriteAsync(
            branches.Where(b => !there.Contains(b.Id)).Select(b => new CampaignBranch { BatchId = batch.Id, BranchId = b.Id, JoinedOn = today, RecordedNo = no }),
            keepKeys: false, cancel);
    }

    private async Task<int> MembersAsync(
        CampaignBatch batch, IReadOnlyList<string> units, List<Organisation> branches, CommandContext context, long no, CancellationToken cancel)
    {
        var found = new List<(int PersonId, int BranchId)>();
        foreach (var part in places.Unplaced(batch.CampaignId, units, context.Scope))
        {
            found.AddRange((await part.OrderBy(s => s.BranchId).ThenBy(s => s.Id).Select(s => new { s.PersonId, BranchId = s.BranchId!.Value }).ToListAsync(cancel))
                .Select(s => (s.PersonId, s.BranchId)));
        }

        var left = (await db.Set<CampaignMember>().Where(m => m.BatchId == batch.Id && m.SupersededNo == Recorded.Current && m.LeftOn != null).ToListAsync(cancel))
            .ToDictionary(m => m.PersonId);
        var again = await FoundAgainAsync(batch, cancel);
        foreach (var (person, branch) in found.Where(f => left.ContainsKey(f.PersonId)))
        {
            var next = left[person].Next(no);
            (next.LeftOn, next.LeftReason, next.PlacedOn, next.BranchId) = (null, null, context.Today, branch);
            db.Add(next);
        }

        await ReopenAsync(batch.Id, [.. found.Select(f => f.BranchId).Distinct()], no, cancel);
        await bulk.WriteAsync(
            found.Where(f => !left.ContainsKey(f.PersonId)).Select(f => new CampaignMember
            {
                Key = PublicKey.New(context.At), BatchId = batch.Id, PersonId = f.PersonId, BranchId = f.BranchId, HomeBranchId = f.BranchId,
                PlacedOn = context.Today, IsFoundAgain = again.Contains(f.PersonId), RecordedNo = no,
            }),
            keepKeys: false, cancel);
        return found.Count;
    }

    /// <summary>A branch that has completed the stage has not any more once somebody comes who lacks the opinion (通报2005 L263).</summary>
    internal async Task ReopenAsync(int batchId, IReadOnlyList<int> branches, long no, CancellationToken cancel)
    {
        var done = await db.Set<CampaignBranch>()
            .Where(b => b.BatchId == batchId && branches.Contains(b.BranchId) && b.SupersededNo == Recorded.Current && b.AnalysisDoneOn != null).ToListAsync(cancel);
        foreach (var row in done)
        {
            var next = row.Next(no);
            next.AnalysisDoneOn = null;
            db.Add(next);
        }
    }

    // The register knows who was found again since the campaign began (综述2005 L16).
    private async Task<HashSet<int>> FoundAgainAsync(CampaignBatch batch, CancellationToken cancel)
    {
        var since = batch.Campaign!.OpenedOn;
        return await db.Set<Situation>()
            .Where(s => s.Kind == SituationKind.Lost && s.SupersededNo == Recorded.Current && s.EndedOn >= since && !s.LeftBooks)
            .Select(s => s.PersonId).ToHashSetAsync(cancel);
    }
}
