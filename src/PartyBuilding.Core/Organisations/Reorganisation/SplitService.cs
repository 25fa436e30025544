using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Splits a branch: new branches beside it, with some of its members, in one transaction.</summary>
public sealed class SplitService(
    PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk, WholeMove whole, BranchFounder founder, ApprovalBook approvals, RuleBook book)
{
    public const string Words = "拆分";

    public Task<Outcome<Guid>> SplitAsync(SplitBranch input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var branch = opened.Value!;
                if (branch.Kind != OrganisationKind.Branch)
                    return Outcome<Guid>.Refused(ReorganisationFindings.OnlyBranchesSplit(branch.Name));
                var parent = await desk.ParentAsync(await ParentKeyAsync(branch, context.Scope, cancel), input.EffectiveOn, "", context, cancel);
                var members = await whole.MembersAsync(branch.Id, cancel);
                var findings = parent.Findings.ToList();
                var parts = NewBranches.Read(input.Branches, input.Leaving, members, findings);
                findings.AddRange(await CheckAsync(branch, parts, members, input, context, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var rules = NewBranches.Sizes(await book.CurrentAsync(cancel), parts, input.EffectiveOn, context.Reason);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);

                await ApplyAsync(branch, parent.Value!, parts, input, no, context, cancel);
                return Outcome<Guid>.Ok(input.Key, rules.Findings);
            },
            cancel);

    private async Task<IReadOnlyList<Finding>> CheckAsync(
        Organisation branch, IReadOnlyList<NewBranch> parts, IReadOnlyList<MemberPlacement> members, SplitBranch input, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>(await approvals.CheckAsync(ApprovalKind.Split, input.Approval, input.EffectiveOn, context, cancel));
        if (input.EffectiveOn > context.Today)
            findings.Add(OrganisationFindings.Future(nameof(input.EffectiveOn)));
        var since = (await desk.PlacementAsync(branch.Id, cancel)).ValidFrom;
        if (input.EffectiveOn < since)
            findings.Add(OrganisationFindings.Before(since, "上一次变动", nameof(input.EffectiveOn)));
        var leaving = parts.SelectMany(p => p.Members).ToList();
        if (leaving.Count > 0 && leaving.Count == members.Count)
            findings.Add(ReorganisationFindings.NobodyStays());
        if (leaving.MaxBy(m => m.ValidFrom) is { } newest && input.EffectiveOn < newest.ValidFrom)
            findings.Add(ReorganisationFindings.ArrivedLater(newest.Person!.Name, newest.ValidFrom));
        return findings;
    }

    private async Task ApplyAsync(
        Organisation branch, Organisation parent, IReadOnlyList<NewBranch> parts, SplitBranch input, long no, CommandContext context, CancellationToken cancel)
    {
        int[] floors =
        [
            (await desk.PlacementAsync(branch.Id, cancel)).PostedFrom, (await desk.PlacementAsync(parent.Id, cancel)).PostedFrom,
            .. parts.SelectMany(p => p.Members).Select(m => m.PostedFrom),
        ];
        var month = await desk.MonthAsync(input.EffectiveOn, floors.Max(), [branch.Id, parent.Id], cancel);
        var step = new WholeStep(Guid.CreateVersion7(), input.EffectiveOn, month, no, Words);
        foreach (var part in parts)
        {
            var made = await founder.AddAsync(part.Name, parent, branch, step, context, cancel);
            await whole.MoveAsync(part.Members, branch, made, step with { Words = "拆分编入" }, context, cancel);
            approvals.Keep(made, ApprovalKind.Split, input.Approval, input.EffectiveOn, no);
        }

        approvals.Keep(branch, ApprovalKind.Split, input.Approval, input.EffectiveOn, no);
        desk.Record(
            context, "organisation.split", branch,
            $"{branch.Name}拆分，{string.Join("、", parts.Select(p => $"{p.Name} {p.Members.Count} 名"))}，{input.EffectiveOn:yyyy-MM-dd} 起{ApprovalWords.Behind(input.Approval)}", no);
    }

    private Task<Guid?> ParentKeyAsync(Organisation branch, OrgScope scope, CancellationToken cancel)
        => db.Organisations.In(scope).Where(o => o.Id == branch.ParentId).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync(cancel);
}
