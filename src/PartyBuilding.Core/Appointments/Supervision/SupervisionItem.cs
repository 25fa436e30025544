namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>What a supervision of appointments looks at (手册2008 L3635).</summary>
public enum SupervisionItem : byte
{
    /// <summary>学习宣传.</summary>
    Study = 1,

    /// <summary>坚持原则、条件和资格.</summary>
    Principles = 2,

    /// <summary>执行程序.</summary>
    Procedure = 3,

    /// <summary>公开选拔和竞争上岗.</summary>
    OpenSelection = 4,

    /// <summary>交流、回避、免职、辞职、降职.</summary>
    Exchange = 5,

    /// <summary>遵守纪律.</summary>
    Discipline = 6,

    /// <summary>自查.</summary>
    SelfCheck = 7,

    /// <summary>处理反映.</summary>
    Complaints = 8,

    /// <summary>其他.</summary>
    Other = 9,
}
