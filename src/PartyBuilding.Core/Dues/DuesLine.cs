namespace PartyBuilding.Core.Dues;

/// <summary>A member's line of a month with what has been paid for it here.</summary>
internal sealed record DuesLine(DuesCharge Charge, Guid PersonKey, int PersonId, string Name, DateOnly JoinedOn, long PaidFen)
{
    public long OwedFen => Math.Max(0, Charge.PayableFen - PaidFen);
}
