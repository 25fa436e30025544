namespace PartyBuilding.Core.Returns.Forms;

/// <summary>How often a form is filed.</summary>
public enum FormFrequency : byte
{
    /// <summary>月报.</summary>
    Monthly = 1,

    /// <summary>季报.</summary>
    Quarterly = 2,

    /// <summary>半年报.</summary>
    HalfYearly = 3,

    /// <summary>年报.</summary>
    Yearly = 4,

    /// <summary>一次性: once, for one named month.</summary>
    Once = 9,
}
