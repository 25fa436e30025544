namespace PartyBuilding.Core.Returns;

public static class ReturnStatusText
{
    /// <summary>The state in the words of the field.</summary>
    public static string Title(this ReturnStatus status) => status switch
    {
        ReturnStatus.NotStarted => "未开始",
        ReturnStatus.Draft => "填报中",
        ReturnStatus.SentBack => "退回修改",
        ReturnStatus.Missing => "缺报",
        ReturnStatus.NotDue => "不再应报",
        ReturnStatus.Lapsed => "未再报",
        ReturnStatus.Submitted => "已上报",
        ReturnStatus.Reviewed => "审核通过",
        ReturnStatus.Accepted => "已接收",
        ReturnStatus.Locked => "已锁定",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>With the filler: figures may still change.</summary>
    public static bool IsOpen(this ReturnStatus status) => status < ReturnStatus.Missing;

    /// <summary>Counts among the returns owed for its period.</summary>
    public static bool IsExpected(this ReturnStatus status) => status is not (ReturnStatus.NotDue or ReturnStatus.Lapsed);

    /// <summary>Arrived: figures are frozen and count in roll-ups.</summary>
    public static bool HasArrived(this ReturnStatus status) => status >= ReturnStatus.Submitted;
}
