namespace PartyBuilding.Core.Appraisals;

/// <summary>How somebody on the roster takes part.</summary>
public enum EntryPlace : byte
{
    /// <summary>参加评议.</summary>
    Due = 1,

    /// <summary>预备党员: takes part, gets no result.</summary>
    Probationary = 2,

    /// <summary>失联: listed apart.</summary>
    OutOfContact = 3,

    /// <summary>评议期间转出、离开.</summary>
    Left = 4,

    /// <summary>因故未参加, with the reason.</summary>
    Excused = 5,
}
