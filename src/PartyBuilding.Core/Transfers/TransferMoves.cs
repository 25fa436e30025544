using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Transfers;

/// <summary>Writes what a transfer does to the ledger, by the same writers as every movement.</summary>
public sealed class TransferMoves(
    MemberMover mover, PlacementWriter placements, FactWriter facts, RegisterFollow registers, OrganisationNames names)
{
    public async Task InsideAsync(
        TransferCase transfer, MembershipSpell spell, MemberPlacement placement, int toBranchId, DateOnly day, string? group, long no, CancellationToken cancel)
    {
        await mover.MoveAsync(spell, placement, toBranchId, day, no, cancel);
        if (ChineseText.Clean(group) is { Length: > 0 } into)
            await facts.SetFromAsync(spell.PersonId, PersonFactKind.PartyGroup, into, day, no, cancel);
        (transfer.ToBranchId, transfer.MovedNo) = (toBranchId, no);
    }

    /// <summary>Ends the spell at the sender: the member is on the books of another district.</summary>
    public async Task OutsideAsync(
        TransferCase transfer, MembershipSpell spell, MemberPlacement placement, DateOnly day, long no, CancellationToken cancel)
    {
        var month = await placements.MonthAsync(day, placement.PostedFrom, [placement.OrganisationId], cancel);
        placements.Depart(placement, day, month, no);
        placements.Post(
            new Movement(Guid.CreateVersion7(), spell, day, month, no), PostingKind.TransferredOut, placement.OrganisationId, outsideName: transfer.OutsideName);
        (spell.BranchId, spell.EndedOn, spell.EndedBy) = (null, day, PostingKind.TransferredOut);
        await facts.EndMembershipAsync(spell.PersonId, day, no, cancel);
        await registers.LeftAsync(spell.PersonId, day, no, cancel);
        transfer.MovedNo = no;
    }

    /// <summary>Sentence of a movement for the histories.</summary>
    public async Task<string> WordsAsync(TransferCase transfer, DateOnly day, CancellationToken cancel)
    {
        int[] ids = [.. new[] { transfer.FromBranchId, transfer.ToBranchId }.OfType<int>()];
        var titles = await names.OfAsync(ids, cancel);
        var from = transfer.FromBranchId is { } f ? titles.GetValueOrDefault(f, "") : transfer.OutsideName;
        var to = transfer.ToBranchId is { } t ? titles.GetValueOrDefault(t, "") : transfer.OutsideName;
        return $"由{from}转入{to}，{day:yyyy-MM-dd} 起";
    }
}
