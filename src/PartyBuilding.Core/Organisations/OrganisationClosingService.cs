using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations;

/// <summary>Closes organisations, and merges one branch into another.</summary>
public sealed class OrganisationClosingService(
    PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk, PlacementWriter placements, FactWriter facts, MemberDesk members,
    CommitteeEnds committees, RegisterFollow registers, RuleBook rules)
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
                var count = await db.MembershipSpells.CountAsync(s => s.BranchId == organisation.Id, cancel);
                var children = await db.Organisations.CountAsync(o => o.ParentId == organisation.Id && o.ClosedOn == null, cancel);
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    OrganisationChecks.Closing, new OrganisationClosing(organisation.Name, count, children), input.EffectiveOn, RuleOccasion.Decision).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var month = await desk.MonthAsync(input.EffectiveOn, await FloorAsync(organisation.Id, cancel), [organisation.Id], cancel);
                await EndAsync(organisation, input.EffectiveOn, month, no, cancel);
                desk.Record(context, "organisation.closed", organisation, $"撤销{organisation.Name}，{input.EffectiveOn:yyyy-MM-dd} 起", no);
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
                if (organisation.Kind != OrganisationKind.Branch)
                    findings.Add(OrganisationFindings.OnlyBranches(nameof(input.IntoKey)));
                var into = await members.BranchAsync(input.IntoKey, input.EffectiveOn, nameof(input.IntoKey), context, cancel);
                findings.AddRange(into.Findings);
                if (into.Value?.Id == organisation.Id)
                    findings.Add(OrganisationFindings.IntoItself(nameof(input.IntoKey)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var moved = await MoveMembersAsync(organisation, into.Value!, input.EffectiveOn, no, context, cancel);
                desk.Record(
                    context, "organisation.merged", organisation,
                    $"{organisation.Name}并入{into.Value!.Name}，整建制转入党员 {moved} 名，{input.EffectiveOn:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.IntoKey);
            },
            cancel);

    private async Task<int> MoveMembersAsync(
        Organisation from, Organisation into, DateOnly day, long no, CommandContext context, CancellationToken cancel)
    {
        var floor = Math.Max(await FloorAsync(from.Id, cancel), await placements.FirstMonthAsync(into.Id, cancel));
        var month = await desk.MonthAsync(day, floor, [from.Id, into.Id], cancel);
        var rows = await db.MemberPlacements
            .Where(x => x.OrganisationId == from.Id && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open)
            .Include(x => x.Spell).Include(x => x.Person)
            .ToListAsync(cancel);
        var eventKey = Guid.CreateVersion7();
        foreach (var row in rows)
        {
            var movement = new Movement(eventKey, row.Spell!, day, month, no);
            placements.Depart(row, day, month, no);
            placements.Arrive(row.Spell!, into.Id, day, month, no);
            placements.Post(movement, PostingKind.WholeOut, from.Id, into.Id);
            placements.Post(movement, PostingKind.WholeIn, into.Id, from.Id);
            row.Spell!.BranchId = into.Id;
            await facts.EndAsync(row.PersonId, PersonFactKind.PartyGroup, day, no, cancel);
            await registers.MovedAsync(row.PersonId, into.Id, day, no, cancel);
            members.Touch(row.Person!);
            members.Record(context, "member.moved-whole", row.Person!, into, $"随{from.Name}整建制并入{into.Name}，{day:yyyy-MM-dd} 起", no);
        }

        await registers.BranchMergedAsync(from.Id, into.Id, day, no, cancel);
        await EndAsync(from, day, month, no, cancel);
        return rows.Count;
    }

    // Reports still show it in the month in which its last members leave, so that the month balances; after that, no more.
    private async Task EndAsync(Organisation organisation, DateOnly day, int month, long no, CancellationToken cancel)
    {
        desk.End(await desk.PlacementAsync(organisation.Id, cancel), day, new Month(month).Next.Value, no);
        organisation.ClosedOn = day;
        await committees.OfOrganisationAsync(organisation.Id, day, no, cancel);
    }

    private async Task<List<Finding>> CheckDayAsync(Organisation organisation, DateOnly day, DateOnly today, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (day > today)
            findings.Add(OrganisationFindings.Future(nameof(CloseOrganisation.EffectiveOn)));
        var since = (await desk.PlacementAsync(organisation.Id, cancel)).ValidFrom;
        if (day < since)
            findings.Add(OrganisationFindings.Before(since, "上一次变动", nameof(CloseOrganisation.EffectiveOn)));
        var lastMove = await db.MemberPlacements
            .Where(x => x.OrganisationId == organisation.Id && x.SupersededNo == Recorded.Current)
            .Select(x => x.ValidTo == Recorded.Open ? x.ValidFrom : x.ValidTo)
            .OrderByDescending(x => x)
            .FirstOrDefaultAsync(cancel);
        if (day < lastMove)
            findings.Add(OrganisationFindings.Before(lastMove, "最近一名党员变动", nameof(CloseOrganisation.EffectiveOn)));
        var lastChild = await db.OrganisationPlacements
            .Where(x => x.ParentId == organisation.Id && x.SupersededNo == Recorded.Current && x.ValidTo != Recorded.Open)
            .Select(x => x.ValidTo).OrderByDescending(x => x).FirstOrDefaultAsync(cancel);
        if (day < lastChild)
            findings.Add(OrganisationFindings.Before(lastChild, "最近一个下级变动", nameof(CloseOrganisation.EffectiveOn)));
        return findings;
    }

    // The latest month in which reports show a movement at the branch, or its own placement begin.
    private async Task<int> FloorAsync(int organisationId, CancellationToken cancel)
    {
        var own = (await desk.PlacementAsync(organisationId, cancel)).PostedFrom;
        var last = await db.Postings
            .Where(x => x.OrganisationId == organisationId && x.SupersededNo == Recorded.Current)
            .MaxAsync(x => (int?)x.Month, cancel);
        return Math.Max(own, last ?? own);
    }
}
