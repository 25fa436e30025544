using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>
/// The level above the branch approves a proposal, which writes it through the same services as a correction of its own
/// and in the same transaction, or refuses it with a reason.
/// </summary>
public sealed class ProposalDecisions(
    PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk desk, MemberCorrectionService corrections, SetRowChanges sets, BasicFacts basics,
    InfoRowWriter rows)
{
    public Task<Outcome<Guid>> ApproveAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(key, version, context, cancel);
                if (opened.Value is not { } proposal)
                    return Outcome<Guid>.From(opened);
                var person = proposal.Person!;
                var member = await desk.OpenAsync(person.PublicId, person.Version, context, cancel);
                if (member.Value is not { } open || open.Branch.Id != proposal.BranchId)
                    return Outcome<Guid>.Refused(ProposalFindings.MemberGone());
                if (await StaleAsync(proposal, open, cancel) is { } stale)
                    return Outcome<Guid>.Refused(ProposalFindings.Stale(stale));
                var written = await WriteAsync(proposal, open, context with { Reason = proposal.Reason }, no, cancel);
                if (!written.IsOk)
                    return written;
                proposal.Close(ProposalStatus.Approved, context, null);
                desk.Record(context, "correction.approved", person, open.Branch, $"批准{proposal.ProposedBy}的更正申请：{ProposalWords.Of(proposal)}", no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    public Task<Outcome<Guid>> RefuseAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(key, version, context, cancel);
                if (opened.Value is not { } proposal)
                    return Outcome<Guid>.From(opened);
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ProposalFindings.Answer());
                if (context.Reason.Length > CorrectionProposal.MaxText)
                    return Outcome<Guid>.Refused(ProposalFindings.TooLong());
                proposal.Close(ProposalStatus.Refused, context, context.Reason.Trim());
                desk.Record(context, "correction.refused", proposal.Person!, proposal.Branch!, $"不批准更正申请：{ProposalWords.Of(proposal)}", no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    private async Task<Outcome<CorrectionProposal>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<CorrectionProposal>.Forbidden();
        var found = await db.Set<CorrectionProposal>().Include(p => p.Values).Include(p => p.Person).Include(p => p.Branch)
            .Where(p => p.PublicId == key && db.Organisations.In(context.Scope).Any(o => o.Id == p.BranchId)).SingleOrDefaultAsync(cancel);
        if (found is null)
            return Outcome<CorrectionProposal>.NotFound();
        if (!MemberEditing.MayDecide(found.Branch!.Path, context))
            return Outcome<CorrectionProposal>.Forbidden();
        if (found.Version != version)
            return Outcome<CorrectionProposal>.Conflict("这件申请刚被别人办理过，请核对最新情况。");
        if (found.Status != ProposalStatus.Waiting)
            return Outcome<CorrectionProposal>.Refused(ProposalFindings.Closed());
        return found.IsOwn(context.Actor) ? Outcome<CorrectionProposal>.Refused(ProposalFindings.Own()) : Outcome<CorrectionProposal>.Ok(found);
    }

    // What changed since the branch looked was not in front of it when it asked.
    private async Task<string?> StaleAsync(CorrectionProposal proposal, OpenMember member, CancellationToken cancel)
    {
        var now = await NowAsync(proposal, member, cancel);
        return proposal.Values.FirstOrDefault(v => v.Before != now.GetValueOrDefault(v.Field)) is { } stale ? ProposalWords.Label(proposal.SetKey, stale.Field) : null;
    }

    private async Task<IReadOnlyDictionary<string, string?>> NowAsync(CorrectionProposal proposal, OpenMember member, CancellationToken cancel)
        => proposal.Kind == ProposalKind.Basics
            ? await basics.OfAsync(member.Person, member.Spell, cancel)
            : (await RowAsync(proposal, member, cancel)).ToDictionary(v => v.Key, v => (string?)v.Value, StringComparer.Ordinal);

    private async Task<IReadOnlyDictionary<string, string>> RowAsync(CorrectionProposal proposal, OpenMember member, CancellationToken cancel)
        => (await rows.RowsAsync(member.Person.Id, InfoSets.Find(proposal.SetKey)!, cancel)).FirstOrDefault(r => r.Key == proposal.RowKey) is { } row
            ? InfoRowWriter.ValuesOf(row)
            : new Dictionary<string, string>();

    private async Task<Outcome<Guid>> WriteAsync(CorrectionProposal proposal, OpenMember member, CommandContext context, long no, CancellationToken cancel)
    {
        var after = proposal.Values.ToDictionary(v => v.Field, v => v.After, StringComparer.Ordinal);
        if (proposal.Kind == ProposalKind.Basics)
            return await corrections.CorrectWithinAsync(BasicFacts.Correction(member, after), context, no, cancel);
        var (set, key) = (InfoSets.Find(proposal.SetKey)!, proposal.RowKey!.Value);
        if (proposal.Kind == ProposalKind.EndRow)
            return await sets.EndAsync(set, key, SetOwner.Of(member), context, no, cancel);
        // The fields that were not asked about keep what they say.
        var row = (await RowAsync(proposal, member, cancel)).ToDictionary(v => v.Key, v => (string?)v.Value, StringComparer.Ordinal);
        foreach (var (field, value) in after)
            row[field] = value;
        foreach (var field in set.Fields)
            row[field.Key] = InfoText.Typed(field, row.GetValueOrDefault(field.Key));
        return proposal.Kind == ProposalKind.AddRow
            ? await sets.AddAsync(set, key, row, SetOwner.Of(member), context, no, cancel)
            : await sets.ChangeAsync(set, key, row, SetOwner.Of(member), context, no, cancel);
    }
}
