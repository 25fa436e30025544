using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>A branch asks for a correction, or takes its request back.</summary>
public sealed class ProposalService(
    PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk desk, MemberRules rules, BasicFacts basics, InfoRowWriter rows, CodeTableStore codes)
{
    /// <summary>Asks for other basic facts.</summary>
    /// <returns>Key of the proposal.</returns>
    public Task<Outcome<Guid>> ProposeBasicsAsync(Guid key, CorrectMember input, CommandContext context, CancellationToken cancel = default)
        => ProposeAsync(key, input.PersonKey, input.Version, context, cancel, async (member, findings) =>
        {
            var joining = await rules.JoiningAsync(input.Person, input.JoinedOn, input.BecameFullOn, context.Today, RuleOccasion.Record, context.Reason, cancel);
            findings.AddRange(MemberCorrectionService.Check(input, member, context).Concat(joining.Blocking));
            var (before, after) = (await basics.OfAsync(member.Person, member.Spell, cancel), BasicFacts.Of(input));
            // What is left empty stays as it is: a correction writes, it does not wipe.
            var values = BasicField.All.Where(f => after[f.Name] is not null && after[f.Name] != before[f.Name])
                .Select(f => new ProposedValue { Field = f.Name, Before = before[f.Name], After = after[f.Name] });
            return New(key, ProposalKind.Basics, null, null, [.. values], member, context);
        });

    /// <summary>Asks for a row of a set that the branch does not write itself.</summary>
    /// <returns>Key of the proposal.</returns>
    public Task<Outcome<Guid>> ProposeRowAsync(ProposeRow input, CommandContext context, CancellationToken cancel = default)
        => InfoSets.Find(input.Row.Set) is not { } set ? Task.FromResult(Outcome<Guid>.NotFound())
            : ProposeAsync(input.Key, input.Row.PersonKey, input.Row.Version, context, cancel, async (member, findings) =>
            {
                var existing = await rows.RowsAsync(member.Person.Id, set, cancel);
                var row = existing.FirstOrDefault(r => r.Key == input.Row.RowKey);
                var before = row is null ? null : InfoRowWriter.ValuesOf(row);
                var after = input.Kind == ProposalKind.EndRow
                    ? new InfoInput(new Dictionary<string, string>(), [])
                    : InfoInput.Read(set, input.Row.Values, before, await codes.CurrentAsync(cancel), context.Today);
                findings.AddRange(after.Findings);
                if (input.Kind != ProposalKind.AddRow && row is null)
                    findings.Add(SetFindings.Gone());
                if (input.Kind == ProposalKind.AddRow && !set.Many && existing.Count > 0)
                    findings.Add(SetFindings.OneRow(set));
                var values = set.Fields.Where(f => before?.GetValueOrDefault(f.Key) != after.Values.GetValueOrDefault(f.Key))
                    .Select(f => new ProposedValue { Field = f.Key, Before = before?.GetValueOrDefault(f.Key), After = after.Values.GetValueOrDefault(f.Key) });
                return New(input.Key, input.Kind, set.Key, input.Kind == ProposalKind.AddRow ? input.Key : input.Row.RowKey, [.. values], member, context);
            });

    /// <summary>Taken back by whoever proposed it, while it waits.</summary>
    public Task<Outcome<Guid>> WithdrawAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var found = await db.Set<CorrectionProposal>().Include(p => p.Person).Include(p => p.Branch)
                    .Where(p => p.PublicId == key && db.Organisations.In(context.Scope).Any(o => o.Id == p.BranchId)).SingleOrDefaultAsync(cancel);
                if (found is null)
                    return Outcome<Guid>.NotFound();
                if (!found.IsOwn(context.Actor))
                    return Outcome<Guid>.Forbidden();
                if (found.Version != version)
                    return Outcome<Guid>.Conflict("这件申请刚被别人办理过，请核对最新情况。");
                if (found.Status != ProposalStatus.Waiting)
                    return Outcome<Guid>.Refused(ProposalFindings.Closed());
                found.Close(ProposalStatus.Withdrawn, context, null);
                desk.Record(context, "correction.withdrawn", found.Person!, found.Branch!, "撤回更正申请", no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    private Task<Outcome<Guid>> ProposeAsync(
        Guid key, Guid personKey, int version, CommandContext context, CancellationToken cancel,
        Func<OpenMember, List<Finding>, Task<CorrectionProposal>> make)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(personKey, version, context, cancel);
                if (opened.Value is not { } member)
                    return Outcome<Guid>.From(opened);
                // Nothing on the record changes by asking.
                db.Entry(member.Person).State = EntityState.Unchanged;
                if (await db.Set<CorrectionProposal>().AnyAsync(p => p.PublicId == key && p.PersonId == member.Person.Id, cancel))
                    return Outcome<Guid>.Ok(key);
                var findings = new List<Finding>();
                var proposal = await make(member, findings);
                findings.AddRange(await FaultsAsync(proposal, context, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(proposal);
                desk.Record(context, "correction.proposed", member.Person, member.Branch, $"提出更正申请：{ProposalWords.Of(proposal)}", no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    private async Task<IReadOnlyList<Finding>> FaultsAsync(CorrectionProposal proposal, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (proposal.Values.Count == 0)
            findings.Add(ProposalFindings.Nothing());
        // Of basic facts the check of corrections asks for it already.
        if (proposal.Kind != ProposalKind.Basics && string.IsNullOrWhiteSpace(context.Reason))
            findings.Add(ProposalFindings.Reason());
        if (context.Reason?.Length > CorrectionProposal.MaxText)
            findings.Add(ProposalFindings.TooLong());
        var names = proposal.Values.Select(v => v.Field).ToList();
        var (person, kind, row) = (proposal.PersonId, proposal.Kind, proposal.RowKey);
        var waiting = db.Set<CorrectionProposal>().Where(p => p.PersonId == person && p.Status == ProposalStatus.Waiting);
        if (kind == ProposalKind.Basics
            ? await waiting.AnyAsync(p => p.Kind == kind && p.Values.Any(v => names.Contains(v.Field)), cancel)
            : await waiting.AnyAsync(p => p.RowKey == row, cancel))
            findings.Add(ProposalFindings.Waiting());
        return findings;
    }

    private static CorrectionProposal New(
        Guid key, ProposalKind kind, string? set, Guid? row, List<ProposedValue> values, OpenMember member, CommandContext context) => new()
    {
        PublicId = key, PersonId = member.Person.Id, BranchId = member.Branch.Id, Kind = kind, SetKey = set, RowKey = row, Values = values,
        Reason = context.Reason?.Trim() ?? "", ProposedAt = context.At, ProposerId = context.Actor.AccountId, ProposedBy = context.Actor.Name,
    };
}
