namespace PartyBuilding.Core.Returns.Forms;

/// <summary>What a failed check does (校核分类).</summary>
public enum CheckClass : byte
{
    /// <summary>错误: the return cannot be submitted.</summary>
    Error = 1,

    /// <summary>须说明: it goes on with an explanation that the level above reads (容错上报).</summary>
    Explain = 2,

    /// <summary>提示: it goes on.</summary>
    Hint = 3,
}
