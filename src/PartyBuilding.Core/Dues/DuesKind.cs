namespace PartyBuilding.Core.Dues;

/// <summary>How a member's monthly dues are fixed.</summary>
public enum DuesKind : byte
{
    /// <summary>按比例: a rate of a stated base.</summary>
    ByRate = 1,

    /// <summary>定额.</summary>
    Fixed = 2,

    /// <summary>免交, with the reason.</summary>
    Exempt = 3,

    /// <summary>少交: less than the rate would give, with the reason.</summary>
    Reduced = 4,
}
