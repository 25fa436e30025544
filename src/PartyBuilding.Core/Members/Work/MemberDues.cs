using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Core.Members.Work;

/// <summary>A member's dues of one month, in fen.</summary>
/// <param name="State">Null where money came for a month that no branch has charged yet.</param>
/// <param name="PaidOn">Day of the last payment for the month.</param>
public sealed record MemberDues(Month Month, DuesChargeState? State, long PayableFen, long PaidFen, DateOnly? PaidOn);
