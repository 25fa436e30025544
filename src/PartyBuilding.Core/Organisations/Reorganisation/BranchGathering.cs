using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>What was more than a branch becomes one: it takes in the members of everything below it, which closes.</summary>
public sealed class BranchGathering(
    PartyBuildingDbContext db, OrganisationDesk desk, OrganisationDays days, WholeMove whole, OrganisationEnds ends, RegisterFollow registers,
    ApprovalBook approvals)
{
    /// <summary>Everything that stands below, the lowest first.</summary>
    internal Task<List<Organisation>> BelowAsync(Organisation organisation, CancellationToken cancel)
        => db.Organisations.In(OrgScope.Of(organisation.Path)).Where(o => o.Id != organisation.Id && o.ClosedOn == null)
            .OrderByDescending(o => o.Path).ToListAsync(cancel);

    /// <returns>First month in which reports show it as a branch: the one in which the members arrive.</returns>
    internal async Task<int> ApplyAsync(
        Organisation organisation, IReadOnlyList<Organisation> below, ReorganiseOrganisation input, long no, CommandContext context, CancellationToken cancel)
    {
        var day = input.EffectiveOn;
        var floor = await days.FloorAsync(organisation.Id, cancel);
        foreach (var one in below)
            floor = Math.Max(floor, await days.FloorAsync(one.Id, cancel));
        var month = await desk.MonthAsync(day, floor, [organisation.Id, .. below.Select(o => o.Id)], cancel);
        var step = new WholeStep(Guid.CreateVersion7(), day, month, no, "整建制编入");
        foreach (var one in below)
        {
            if (one.Kind == OrganisationKind.Branch)
                await whole.MoveAsync(await whole.MembersAsync(one.Id, cancel), one, organisation, step, context, cancel);
            await registers.BranchMergedAsync(one.Id, organisation.Id, day, no, cancel);
            // Reports still show it in the month in which its members leave, so that the month balances.
            desk.End(await desk.PlacementAsync(one.Id, cancel), day, new Month(month).Next.Value, no);
            one.ClosedOn = day;
            await ends.EndAsync(one.Id, day, no, cancel);
            approvals.Keep(one, ApprovalKind.Reorganise, input.Approval, day, no);
            desk.Record(context, "organisation.closed", one, $"{organisation.Name}改建为党支部，撤销{one.Name}，{day:yyyy-MM-dd} 起{ApprovalWords.Behind(input.Approval)}", no);
        }

        return month;
    }
}
