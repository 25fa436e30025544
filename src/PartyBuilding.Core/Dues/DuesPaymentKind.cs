namespace PartyBuilding.Core.Dues;

/// <summary>What a payment is for, seen from the month in which it was received.</summary>
public enum DuesPaymentKind : byte
{
    /// <summary>当月交纳.</summary>
    Current = 1,

    /// <summary>补交 an earlier month.</summary>
    Supplementary = 2,

    /// <summary>预交 a later month.</summary>
    Advance = 3,

    /// <summary>代交 by another member.</summary>
    OnBehalf = 4,

    /// <summary>自愿交纳 by somebody who owes nothing.</summary>
    Voluntary = 5,

    /// <summary>退还; the amount is negative.</summary>
    Refund = 6,
}
