namespace PartyBuilding.Core.Dues;

/// <summary>A member's line of a month as a page shows it.</summary>
/// <param name="PaidFen">Paid here for this month, whenever.</param>
public sealed record DuesSheetRow(
    Guid PersonKey, int PersonId, string Name, long StandardFen, long PayableFen, long PaidFen, DuesChargeState State, string? Reason, bool ByHand)
{
    public long OwedFen => Math.Max(0, PayableFen - PaidFen);
}
