using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>A member's standard from a month on; the reason comes with the command.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
/// <param name="Rate">Parts of ten thousand; null takes the table's.</param>
/// <param name="AmountFen">Fixed and reduced only.</param>
/// <param name="InForce">False keeps it as a draft.</param>
public sealed record SetDuesStandard(
    Guid Key, Guid PersonKey, DuesKind Kind, Month FromMonth, long? BaseFen, int? Rate, long? AmountFen, bool InForce = true);
