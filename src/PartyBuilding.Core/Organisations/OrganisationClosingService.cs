using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Reorganisation;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations;

/// <summary>Closes organisations, and merges one branch into another.</summary>
public sealed class OrganisationClosingService(
    PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk, OrganisationDays days, PlacementWriter placements, WholeMove whole,
    MemberDesk members, OrganisationEnds ends, ApprovalBook approvals, RegisterFollow registers, RuleBook rules)
{
    public Task<Outcome<Guid>> CloseAsync(CloseOrganisation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var organisation = opened.Value!;
                var findings = await CheckDayAsync(organisation, input.EffectiveOn, context.Today, cancel);
                findings.AddRange(await approvals.CheckAsync(ApprovalKind.Close, input.Approval, input.EffectiveOn, context, cancel, occasion: input.Occasion));
                var count = await db.MembershipSpells.CountAsync(s => s.BranchId == organisation.Id, cancel);
                var children = await db.Organisations.CountAsync(o => o.ParentId == organisation.Id && o.ClosedOn == null, cancel);
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    OrganisationChecks.Closing, new OrganisationClosing(organisation.Name, count, children), input.EffectiveOn, RuleOccasion.Decision).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var month = await desk.MonthAsync(input.EffectiveOn, await FloorAsync(organisation.Id, cancel), [organisation.Id], cancel);
                await EndAsync(organisation, input.EffectiveOn, month, no, cancel);
                approvals.Keep(organisation, ApprovalKind.Close, input.Approval, input.EffectiveOn, no);
                desk.Record(
                    context, "organisation.closed", organisation,
                    $"撤销{organisation.Name}，{input.EffectiveOn:yyyy-MM-dd} 起{ApprovalWords.Behind(input.Approval)}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> MergeAsync(MergeBranch input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var organisation = opened.Value!;
                var findings = await CheckDayAsync(organisation, input.EffectiveOn, context.Today, cancel);
                findings.AddRange(await approvals.CheckAsync(ApprovalKind.Merge, input.Approval, input.EffectiveOn, context, cancel));
                if (organisation.Kind != OrganisationKind.Branch)
                    findings.Add(OrganisationFindings.OnlyBranches(nameof(input.IntoKey)));
                var into = await members.BranchAsync(input.IntoKey, input.EffectiveOn, nameof(input.IntoKey), context, cancel);
                findings.AddRange(into.Findings);
                if (into.Value?.Id == organisation.Id)
                    findings.Add(OrganisationFindings.IntoItself(nameof(input.IntoKey)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var moved = await MoveMembersAsync(organisation, into.Value!, input.EffectiveOn, no, context, cancel);
                approvals.Keep(organisation, ApprovalKind.Merge, input.Approval, input.EffectiveOn, no);
                desk.Record(
                    context, "organisation.merged", organisation,
                    $"{organisation.Name}并入{into.Value!.Name}，整建制转入党员 {moved} 名，{input.EffectiveOn:yyyy-MM-dd} 起{ApprovalWords.Behind(input.Approval)}",
                    no);
                return Outcome<Guid>.Ok(input.IntoKey);
            },
            cancel);

    private async Task<int> MoveMembersAsync(
        Organisation from, Organisation into, DateOnly day, long no, CommandContext context, CancellationToken cancel)
    {
        var floor = Math.Max(await FloorAsync(from.Id, cancel), await placements.FirstMonthAsync(into.Id, cancel));
        var month = await desk.MonthAsync(day, floor, [from.Id, into.Id], cancel);
        var rows = await whole.MembersAsync(from.Id, cancel);
        await whole.MoveAsync(rows, from, into, new WholeStep(Guid.CreateVersion7(), day, month, no, "整建制并入"), context, cancel);
        await registers.BranchMergedAsync(from.Id, into.Id, day, no, cancel);
        await EndAsync(from, day, month, no, cancel);
        return rows.Count;
    }

    // Reports still show it in the month in which its last members leave, so that the month balances; after that, no more.
    private async Task EndAsync(Organisation organisation, DateOnly day, int month, long no, CancellationToken cancel)
    {
        desk.End(await desk.PlacementAsync(organisation.Id, cancel), day, new Month(month).Next.Value, no);
        organisation.ClosedOn = day;
        await ends.EndAsync(organisation.Id, day, no, cancel);
    }

    private Task<List<Finding>> CheckDayAsync(Organisation organisation, DateOnly day, DateOnly today, CancellationToken cancel)
        => days.CheckAsync(organisation, day, today, cancel);

    private Task<int> FloorAsync(int organisationId, CancellationToken cancel) => days.FloorAsync(organisationId, cancel);
}
