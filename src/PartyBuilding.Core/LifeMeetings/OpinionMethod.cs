namespace PartyBuilding.Core.LifeMeetings;

/// <summary>How opinions were gathered.</summary>
public enum OpinionMethod : byte
{
    /// <summary>座谈会.</summary>
    Symposium = 1,

    /// <summary>民主评议.</summary>
    Appraisal = 2,

    /// <summary>举报箱.</summary>
    Box = 3,

    /// <summary>信函.</summary>
    Letters = 4,

    /// <summary>其他.</summary>
    Other = 9,
}
