namespace PartyBuilding.Core.Transfers;

/// <summary>The lists of cases (队列).</summary>
public enum TransferQueue : byte
{
    /// <summary>待办: my step.</summary>
    Todo,

    /// <summary>未办结: my step is done, the case is not.</summary>
    Open,

    /// <summary>即将办理: coming to me.</summary>
    Coming,

    /// <summary>逾期: a receipt past its day, or a letter past its validity.</summary>
    Overdue,

    /// <summary>转出记录.</summary>
    Out,

    /// <summary>转入记录.</summary>
    In,
}
