namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Kinds of democratic-life meeting of a leading body.</summary>
public enum LifeMeetingKind : byte
{
    /// <summary>年度民主生活会.</summary>
    Yearly = 1,

    /// <summary>专题民主生活会.</summary>
    Special = 2,

    /// <summary>重新召开, after a poor one (案例14).</summary>
    Again = 3,
}
