using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Transfers;

/// <summary>A case with what a step needs to know of it.</summary>
/// <param name="MayIssue">The actor stands over the sending committee.</param>
/// <param name="MayReceive">The actor stands over the receiving committee.</param>
/// <param name="IsDistrict">The actor stands over the district.</param>
public sealed record OpenTransfer(TransferCase Case, MembershipSpell Spell, bool MayIssue, bool MayReceive, bool IsDistrict)
{
    public string Name => Case.Person!.Name;
}
