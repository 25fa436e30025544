using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations.Approvals;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>A branch becomes more than a branch: its new branches are set up below it and take its members in.</summary>
public sealed class BranchDivision(OrganisationDesk desk, OrganisationDays days, WholeMove whole, BranchFounder founder, RegisterFollow registers,
    ApprovalBook approvals)
{
    /// <returns>
    /// First month in which reports show the new kind: the one after the members leave, so that the month in which they do
    /// still has a return of the branch that balances.
    /// </returns>
    internal async Task<int> ApplyAsync(
        Organisation organisation, IReadOnlyList<NewBranch> parts, ReorganiseOrganisation input, long no, CommandContext context, CancellationToken cancel)
    {
        var day = input.EffectiveOn;
        var month = await desk.MonthAsync(day, await days.FloorAsync(organisation.Id, cancel), [organisation.Id], cancel);
        var step = new WholeStep(Guid.CreateVersion7(), day, month, no, "改建");
        Organisation? first = null;
        foreach (var part in parts)
        {
            var made = await founder.AddAsync(part.Name, organisation, organisation, step, context, cancel);
            first ??= made;
            await whole.MoveAsync(part.Members, organisation, made, step with { Words = "改建编入" }, context, cancel);
            approvals.Keep(made, ApprovalKind.Reorganise, input.Approval, day, no);
        }

        // Those who take part here and belong elsewhere: a branch is what receives them.
        if (first is not null)
            await registers.BranchMergedAsync(organisation.Id, first.Id, day, no, cancel);

        return new Month(month).Next.Value;
    }
}
