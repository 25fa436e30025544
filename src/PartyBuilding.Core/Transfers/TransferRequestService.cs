using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>Asking for a transfer, for one member or a batch; all are asked for or none.</summary>
public sealed class TransferRequestService(
    PartyBuildingDbContext db, LedgerTransaction ledger, TransferDesk desk, TransferDestinations destinations, TransferMoves moves, RuleBook rules)
{
    /// <summary>Inside a committee, asked for by the committee, it is done in this one step.</summary>
    /// <returns>Public key of the case, of the first one in a batch.</returns>
    public Task<Outcome<Guid>> RequestAsync(RequestTransfer input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<TransferCase>().Where(t => t.BatchKey == input.Key).OrderBy(t => t.Id).FirstOrDefaultAsync(cancel) is { } first)
                    return Outcome<Guid>.Ok(first.PublicId);
                var people = await PeopleAsync(input.PersonKeys, context.Scope, cancel);
                var findings = await CheckAsync(input, people, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var made = new List<TransferCase>();
                foreach (var member in people)
                {
                    var outcome = await AskAsync(input, member, context, no, cancel);
                    if (!outcome.IsOk)
                        return Outcome<Guid>.From(outcome);
                    made.Add(outcome.Value!);
                }

                return Outcome<Guid>.Ok(made[0].PublicId);
            },
            cancel);

    private async Task<Outcome<TransferCase>> AskAsync(
        RequestTransfer input, OpenMember member, CommandContext context, long no, CancellationToken cancel)
    {
        var (name, from) = (member.Person.Name, TransferDestinations.CommitteeOf(member.Branch.Path));
        var (kind, committee, branch) = (TransferKind.Out, (int?)null, (int?)null);
        if (input.ToBranchKey is { } branchKey)
        {
            var to = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(
                o => o.PublicId == branchKey && o.Kind == OrganisationKind.Branch && o.ClosedOn == null, cancel);
            if (to is null)
                return Outcome<TransferCase>.Refused(TransferFindings.BranchGone(nameof(input.ToBranchKey)));
            if (to.Id == member.Branch.Id)
                return Outcome<TransferCase>.Refused(TransferFindings.SameBranch(name));
            (branch, committee) = (to.Id, TransferDestinations.CommitteeOf(to.Path));
            kind = committee == from ? TransferKind.Internal : TransferKind.Across;
        }
        else if (input.ToCommitteeKey is { } committeeKey)
        {
            committee = (await destinations.CommitteesAsync(cancel)).FirstOrDefault(c => c.Key == committeeKey)?.Id;
            if (committee is null)
                return Outcome<TransferCase>.Refused(TransferFindings.UnknownDestination(nameof(input.ToCommitteeKey)));
            if (committee == from)
                return Outcome<TransferCase>.Refused(TransferFindings.SameCommittee());
            kind = TransferKind.Across;
        }

        var made = New(input, member, kind, context);
        (made.ToCommitteeId, made.ToBranchId) = (committee, branch);
        db.Add(made);
        await desk.RecordAsync(context, made, "transfer.requested", $"申请转接（{TransferWords.Kinds[kind]}，{TransferWords.Reasons[input.Reason]}）", no, cancel);
        if (kind == TransferKind.Internal && await desk.OverAsync(from, context.Scope, cancel))
        {
            made.ConsentedOn = made.AcceptedOn = made.EndedOn = context.Today;
            made.Status = TransferStatus.Done;
            await moves.InsideAsync(made, member.Spell, member.Placement, branch!.Value, context.Today, null, no, cancel);
            await desk.RecordAsync(context, made, "transfer.moved", await moves.WordsAsync(made, context.Today, cancel), no, cancel);
        }

        return Outcome<TransferCase>.Ok(made);
    }

    private static TransferCase New(RequestTransfer input, OpenMember member, TransferKind kind, CommandContext context) => new()
    {
        PublicId = PublicKey.New(context.At),
        BatchKey = input.Key,
        Kind = kind,
        Status = TransferStatus.Applied,
        PersonId = member.Person.Id,
        Person = member.Person,
        SpellId = member.Spell.Id,
        FromBranchId = member.Branch.Id,
        FromCommitteeId = TransferDestinations.CommitteeOf(member.Branch.Path),
        OutsideName = kind == TransferKind.Out ? ChineseText.Clean(input.OutsideName) : null,
        Reason = input.Reason,
        Circumstance = input.Circumstance,
        Tie = input.Tie,
        RegisteredElsewhere = input.RegisteredElsewhere,
        Contact = ChineseText.Clean(input.Contact) is { Length: > 0 } contact ? contact : null,
        DuesPaidTo = input.DuesPaidTo,
        AppliedOn = context.Today,
    };

    private async Task<IReadOnlyList<Finding>> CheckAsync(
        RequestTransfer input, IReadOnlyList<OpenMember> people, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (people.Count == 0 || people.Count != input.PersonKeys.Distinct().Count())
            findings.Add(TransferFindings.Nobody());
        var outside = ChineseText.Clean(input.OutsideName);
        if ((input.ToBranchKey is null ? 0 : 1) + (input.ToCommitteeKey is null ? 0 : 1) + (outside.Length == 0 ? 0 : 1) != 1)
            findings.Add(TransferFindings.NoDestination());
        if (outside.Length > 120 || input.Contact?.Length > 60 || !TransferWords.Reasons.ContainsKey(input.Reason)
            || !TransferWords.Circumstances.ContainsKey(input.Circumstance) || !TransferWords.Ties.ContainsKey(input.Tie))
            findings.Add(TransferFindings.UnknownDestination(nameof(input.OutsideName)));
        if (input.DuesPaidTo is { } dues && !DuesMonth.IsOne(dues))
            findings.Add(TransferFindings.DuesMonth());
        int[] ids = [.. people.Select(p => p.Person.Id)];
        var busy = await db.Set<TransferCase>().Where(t => ids.Contains(t.PersonId) && t.Status <= TransferStatus.InTransit)
            .Select(t => t.Person!.Name).ToListAsync(cancel);
        findings.AddRange(busy.Select(TransferFindings.AlreadyOpen));
        var destination = new TransferDestination(input.Circumstance, input.Tie, input.RegisteredElsewhere);
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            TransferChecks.Destination, destination, context.Today, RuleOccasion.Decision, context.Reason).Blocking);
        return findings;
    }

    private async Task<IReadOnlyList<OpenMember>> PeopleAsync(IReadOnlyList<Guid> keys, OrgScope scope, CancellationToken cancel)
    {
        var rows = await db.MembershipSpells.Where(s => keys.Contains(s.Person!.PublicId))
            .Join(db.Organisations.In(scope), s => s.BranchId, o => o.Id, (s, o) => new { Spell = s, Branch = o, s.Person })
            .OrderBy(x => x.Spell.Id).ToListAsync(cancel);
        var ids = rows.ConvertAll(x => x.Spell.Id);
        var placements = await db.MemberPlacements
            .Where(x => ids.Contains(x.SpellId) && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open).ToListAsync(cancel);
        return [.. rows.Select(x => new OpenMember(x.Person!, x.Spell, x.Branch, placements.Single(p => p.SpellId == x.Spell.Id)))];
    }
}
