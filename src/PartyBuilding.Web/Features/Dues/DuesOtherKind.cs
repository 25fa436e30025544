namespace PartyBuilding.Web.Features.Dues;

/// <summary>What the second form of a month enters.</summary>
public enum DuesOtherKind
{
    /// <summary>补交、预交.</summary>
    OtherMonths = 1,

    /// <summary>代交本月.</summary>
    OnBehalf = 2,

    /// <summary>退还.</summary>
    Refund = 3,
}
