using PartyBuilding.Core.Floating;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>Moves a member's relation inside the district; called under a transaction's number by every kind of transfer.</summary>
public sealed class MemberMover(PlacementWriter placements, FactWriter facts, RegisterFollow registers)
{
    /// <summary>Both legs are one event and post in one month.</summary>
    public async Task MoveAsync(MembershipSpell spell, MemberPlacement placement, int toBranchId, DateOnly day, long no, CancellationToken cancel)
    {
        var fromId = placement.OrganisationId;
        var floor = Math.Max(placement.PostedFrom, await placements.FirstMonthAsync(toBranchId, cancel));
        var month = await placements.MonthAsync(day, floor, [fromId, toBranchId], cancel);
        var movement = new Movement(Guid.CreateVersion7(), spell, day, month, no);
        placements.Depart(placement, day, month, no);
        placements.Arrive(spell, toBranchId, day, month, no);
        placements.Post(movement, PostingKind.TransferredOut, fromId, toBranchId);
        placements.Post(movement, PostingKind.TransferredIn, toBranchId, fromId);
        spell.BranchId = toBranchId;
        // A group belongs to its branch and does not travel.
        await facts.EndAsync(spell.PersonId, PersonFactKind.PartyGroup, day, no, cancel);
        await registers.MovedAsync(spell.PersonId, toBranchId, day, no, cancel);
    }
}
