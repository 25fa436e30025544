namespace PartyBuilding.Core.CoBuilding;

/// <summary>What the parties do together (简报S000 L355).</summary>
public enum JointActivityKind : byte
{
    /// <summary>每月亮点.</summary>
    Highlight = 1,

    /// <summary>每季重点工作.</summary>
    KeyWork = 2,

    /// <summary>定期、紧急协商.</summary>
    Consultation = 3,

    /// <summary>其他共建活动.</summary>
    Other = 9,
}
