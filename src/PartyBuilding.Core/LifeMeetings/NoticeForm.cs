namespace PartyBuilding.Core.LifeMeetings;

/// <summary>How the outcome is communicated (宝山党建 2005 L263).</summary>
public enum NoticeForm : byte
{
    /// <summary>书面.</summary>
    Written = 1,

    /// <summary>座谈会.</summary>
    Forum = 2,

    /// <summary>大会.</summary>
    Assembly = 3,
}
