using PartyBuilding.Core.Dues;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>A member's line of a month, this branch's or another's.</summary>
internal sealed record ChargedMonth(long Id, int PersonId, int Month, int BranchId, long PayableFen, DuesChargeState State);
