namespace PartyBuilding.Core.Service;

/// <summary>How a suggestion came (手册2008 L1675).</summary>
public enum SuggestionChannel : byte
{
    /// <summary>意见箱.</summary>
    Box = 1,

    /// <summary>热线.</summary>
    Hotline = 2,

    /// <summary>举报电话.</summary>
    Reporting = 3,

    /// <summary>网络.</summary>
    Network = 4,

    /// <summary>当面.</summary>
    InPerson = 5,
}
