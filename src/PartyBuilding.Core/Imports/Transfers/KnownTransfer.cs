using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>A transfer of the register that a row repeats.</summary>
/// <param name="Case">Null for one that was written down from paper.</param>
internal sealed record KnownTransfer(MovingMember Member, TransferCase? Case);
