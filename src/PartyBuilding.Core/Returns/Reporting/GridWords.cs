namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>How a state of the grid is written: a sign and a word, so that nobody needs the colour.</summary>
public static class GridWords
{
    /// <summary>States in the order of the legend.</summary>
    public static readonly IReadOnlyList<ReturnStatus> States =
    [
        ReturnStatus.NotStarted, ReturnStatus.Draft, ReturnStatus.Submitted, ReturnStatus.SentBack, ReturnStatus.Reviewed, ReturnStatus.Accepted,
        ReturnStatus.Locked, ReturnStatus.Missing, ReturnStatus.NotDue,
    ];

    public static string Sign(ReturnStatus status) => status switch
    {
        ReturnStatus.NotStarted => "○",
        ReturnStatus.Draft => "◔",
        ReturnStatus.SentBack => "↩",
        ReturnStatus.Missing => "✕",
        ReturnStatus.Submitted => "↑",
        ReturnStatus.Reviewed => "✓",
        ReturnStatus.Accepted => "●",
        ReturnStatus.Locked => "■",
        _ => "－",
    };

    /// <summary>Short enough for a cell: 已报, 退回; the legend has the state's full name beside it.</summary>
    public static string Short(ReturnStatus status) => status switch
    {
        ReturnStatus.NotStarted => "未开始",
        ReturnStatus.Draft => "填报中",
        ReturnStatus.SentBack => "退回",
        ReturnStatus.Missing => "缺报",
        ReturnStatus.Submitted => "待审",
        ReturnStatus.Reviewed => "通过",
        ReturnStatus.Accepted => "接收",
        ReturnStatus.Locked => "锁定",
        _ => "不应报",
    };

    /// <summary>Of a whole cell: ■ 锁定 迟.</summary>
    public static string Text(GridCell? cell) => cell is null ? "" : $"{Sign(cell.Status)} {Short(cell.Status)}{(cell.IsLate ? " 迟" : "")}";
}
