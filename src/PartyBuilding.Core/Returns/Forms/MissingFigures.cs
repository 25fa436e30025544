namespace PartyBuilding.Core.Returns.Forms;

/// <summary>What a check does where a figure it needs is missing (缺数处理).</summary>
public enum MissingFigures : byte
{
    /// <summary>跳过: the check is not put.</summary>
    Skip = 0,

    /// <summary>按 0 计.</summary>
    Zero = 1,

    /// <summary>必须有数: a missing figure is itself a finding, 无法校核; never a pass.</summary>
    Required = 2,
}
