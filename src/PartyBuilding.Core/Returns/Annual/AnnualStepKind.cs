namespace PartyBuilding.Core.Returns.Annual;

/// <summary>The steps of the annual run, in order (手册2008 L4543-4567).</summary>
public enum AnnualStepKind : byte
{
    /// <summary>确定表式.</summary>
    Forms = 1,

    /// <summary>应报单位.</summary>
    Units = 2,

    /// <summary>台账取数.</summary>
    Compute = 3,

    /// <summary>校核.</summary>
    Checks = 4,

    /// <summary>说明.</summary>
    Explanations = 5,

    /// <summary>逐级审核接收.</summary>
    Acceptance = 6,

    /// <summary>锁定.</summary>
    Freeze = 7,

    /// <summary>打印和 Excel.</summary>
    Print = 8,
}
