using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>A member takes part elsewhere, or is no longer there.</summary>
public sealed class CampaignMoveService(
    PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, CampaignPlaces places, CampaignPlacingService placing, RuleBook rules)
{
    /// <summary>Both branches must be in the actor's scope: who stands above them decides.</summary>
    public Task<Outcome<Guid>> MoveAsync(MoveMember input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } member)
                    return Outcome<Guid>.From(opened);
                var to = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.ToBranchKey && o.ClosedOn == null, cancel);
                var takesPart = to is not null && await db.Set<CampaignBranch>().AnyAsync(
                    b => b.BatchId == member.BatchId && b.BranchId == to.Id && b.SupersededNo == Recorded.Current, cancel);
                var result = (await rules.CurrentAsync(cancel)).Evaluate(
                    CampaignChecks.Moving, new MoveFacts(takesPart, to?.Id == member.BranchId, context.Reason), context.Today, RuleOccasion.Decision);
                if (result.Refuses)
                    return Outcome<Guid>.Refused(result.Blocking);
                if (ChineseText.Clean(context.Reason).Length > 400)
                    return Outcome<Guid>.Refused(CampaignFindings.TooLong("理由", 400, "Reason"));
                var next = member.Next(no);
                (next.BranchId, next.Branch, next.PlacedOn, next.MoveReason) = (to!.Id, to, context.Today, ChineseText.Clean(context.Reason));
                db.Add(next);
                if (next.FedBackOn is null)
                    await placing.ReopenAsync(member.BatchId, [to.Id], no, cancel);
                desk.Record(context, "campaign.member-moved", member.Key, to.Path, $"{member.Person!.Name}调整到{to.Name}参加", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> RemoveAsync(RemoveMember input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } member)
                    return Outcome<Guid>.From(opened);
                var facts = new RemoveFacts(await IsOnBooksAsync(member, cancel), input.On, member.PlacedOn, context.Today, context.Reason);
                var result = (await rules.CurrentAsync(cancel)).Evaluate(CampaignChecks.Removing, facts, context.Today, RuleOccasion.Decision);
                if (result.Refuses)
                    return Outcome<Guid>.Refused(result.Blocking);
                if (ChineseText.Clean(context.Reason).Length > 400)
                    return Outcome<Guid>.Refused(CampaignFindings.TooLong("理由", 400, "Reason"));
                var next = member.Next(no);
                (next.LeftOn, next.LeftReason) = (input.On, ChineseText.Clean(context.Reason));
                db.Add(next);
                desk.Record(context, "campaign.member-removed", member.Key, member.Branch!.Path, $"{member.Person!.Name}不再参加", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>The placement as it is believed now, when its branch is in the actor's scope and the form is fresh.</summary>
    internal async Task<Outcome<CampaignMember>> OpenAsync(Guid key, long version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<CampaignMember>.Forbidden();
        var member = await db.Set<CampaignMember>().Include(m => m.Person).Include(m => m.Branch).Include(m => m.Batch!.Campaign)
            .SingleOrDefaultAsync(m => m.Key == key && m.SupersededNo == Recorded.Current, cancel);
        if (member?.Branch is null || !context.Scope.Contains(member.Branch.Path))
            return Outcome<CampaignMember>.NotFound();
        if (member.RecordedNo != version)
            return Outcome<CampaignMember>.Conflict(await desk.StaleAsync(key, cancel));
        if (member.Batch!.Campaign!.ClosedOn is not null)
            return Outcome<CampaignMember>.Refused(CampaignFindings.Closed());
        return member.LeftOn is null
            ? Outcome<CampaignMember>.Ok(member)
            : Outcome<CampaignMember>.Refused(CampaignFindings.NotNow("办理，这名党员已经划出"));
    }

    private async Task<bool> IsOnBooksAsync(CampaignMember member, CancellationToken cancel)
    {
        var branch = await db.MembershipSpells.Where(s => s.PersonId == member.PersonId && s.BranchId != null).Select(s => s.BranchId).SingleOrDefaultAsync(cancel);
        if (branch is not { } id)
            return false;
        var path = await places.PathAsync(id, cancel);
        return (await places.UnitsAsync(member.BatchId, cancel)).Any(u => PathRange.Under(u).Contains(path));
    }
}
